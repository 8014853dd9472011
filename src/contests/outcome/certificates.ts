import { readCourse } from '../course'
import { type Act, refuse } from '../office/act'
import { receiversOf } from '../receivers-of'
import type { Certificate } from './CertificateSheet'

/** The certificates of a released result, one for each author. Whoever may not be named has none: he asks the organisers. */
export const certificatesOf = async ({ req, contest }: Pick<Act, 'req' | 'contest'>): Promise<Certificate[]> => {
  const { released, releasedAt } = await readCourse(req, contest.doc.id)
  if (!released || !releasedAt) return refuse('Chưa chốt kết quả nên chưa có giấy chứng nhận.')
  const certificates = released.awards.flatMap((award): Certificate[] => {
    const { prize, work } = award
    return receiversOf(award).map(({ receiver, code }) => ({
      code,
      receiver,
      unit: work?.unit ?? null,
      prize,
      title: work?.title ?? null,
      contest: contest.doc.title,
      organisers: contest.settings.organisers.map(({ name }) => name),
      releasedAt,
      address: `${req.payload.config.serverURL}/chung-nhan/${code}`,
    }))
  })
  return certificates.length > 0 ? certificates : refuse('Không có giải nào được ghi tên người nhận.')
}
