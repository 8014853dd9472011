import { readCourse } from '../course'
import { type Act, refuse } from '../office/act'
import type { Certificate } from './CertificateSheet'

/** The certificates of a released result. Whoever may not be named has none: he asks the organisers. */
export const certificatesOf = async ({ req, contest }: Pick<Act, 'req' | 'contest'>): Promise<Certificate[]> => {
  const { released, releasedAt } = await readCourse(req, contest.doc.id)
  if (!released || !releasedAt) return refuse('Chưa chốt kết quả nên chưa có giấy chứng nhận.')
  const certificates = released.awards.flatMap(({ prize, work, unit, certificate }): Certificate[] => {
    const receiver = work ? work.author : unit
    if (!receiver) return []
    return [
      {
        code: certificate,
        receiver,
        prize,
        title: work?.title ?? null,
        contest: contest.doc.title,
        organiser: contest.settings.organisers[0]?.name ?? '',
        releasedAt,
        address: `${req.payload.config.serverURL}/chung-nhan/${certificate}`,
      },
    ]
  })
  return certificates.length > 0 ? certificates : refuse('Không có giải nào được ghi tên người nhận.')
}
