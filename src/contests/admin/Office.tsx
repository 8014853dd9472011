import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { contestsKeptBy, isKept } from '../access'
import { hasTwoRounds } from '../judging/open-final'
import { readDesk } from '../office/desk'
import { findContest } from '../own-entry'
import { phaseInWords } from '../phase'
import { Assignment } from './office/Assignment'
import { Entries } from './office/Entries'
import { Final } from './office/Final'
import { Letters } from './office/Letters'
import { Paper } from './office/Paper'
import { Progress } from './office/Progress'
import type { SectionProps } from './office/props'
import { Redaction } from './office/Redaction'
import { Results } from './office/Results'
import { Screening } from './office/Screening'

const sections = [
  { key: 'bai', label: 'Bài dự thi', Section: Entries, waiting: () => 0 },
  { key: 'bai-giay', label: 'Bài giấy', Section: Paper, waiting: ({ desk }: SectionProps) => desk.toCheck.length },
  { key: 'so-loai', label: 'Sơ loại', Section: Screening, waiting: ({ desk }: SectionProps) => desk.toScreen.length },
  { key: 'che-ten', label: 'Che tên', Section: Redaction, waiting: ({ desk }: SectionProps) => desk.toRedact.length },
  {
    key: 'phan-cong',
    label: 'Phân công',
    Section: Assignment,
    waiting: ({ desk }: SectionProps) => desk.toAssign.length,
  },
  { key: 'tien-do', label: 'Tiến độ', Section: Progress, waiting: () => 0 },
  { key: 'chung-khao', label: 'Mở chung khảo', Section: Final, waiting: () => 0 },
  { key: 'ket-qua', label: 'Kết quả', Section: Results, waiting: () => 0 },
  { key: 'thu', label: 'Thư', Section: Letters, waiting: () => 0 },
] as const

/** The desk of a contest: from the entries to the result, one step after the other. */
export const Office = async ({ initPageResult, searchParams }: DocumentViewServerProps) => {
  const { req, docID } = initPageResult
  const id = String(docID ?? '')
  const isOwn = isKept(await contestsKeptBy(req), id)
  const contest = isOwn ? await findContest(req, { id }) : null
  if (!contest)
    return (
      <Gutter className="office">
        <p>
          {isOwn
            ? 'Cuộc thi chưa công bố. Công bố ở mục “Chỉnh sửa”, rồi việc điều hành bắt đầu ở đây.'
            : 'Phần này dành cho thư ký của cuộc thi. Người chấm cuộc thi không xem được.'}
        </p>
      </Gutter>
    )
  const now = new Date()
  const params = searchParams ?? {}
  const path = `/admin/collections/contests/${id}/dieu-hanh`
  const props: SectionProps = {
    req,
    contest,
    now,
    desk: await readDesk(req, contest),
    act: (name) => `/api/contests/${id}/office/${name}`,
    bring: (name) => `/api/contests/${id}/office-file/${name}`,
    at: (section, more = {}) => `${path}?${new URLSearchParams({ muc: section, ...more })}`,
    asked: (name) => (typeof params[name] === 'string' ? params[name] : ''),
  }
  const steps = sections.filter(({ key }) => key !== 'chung-khao' || hasTwoRounds(contest))
  const { Section, key: current } = steps.find(({ key }) => key === params.muc) ?? sections[0]
  const words = phaseInWords(contest.settings.timeline, now)
  return (
    <Gutter className="office">
      <p className="office-phase">
        <strong>{words.now}.</strong> {words.next} {words.countdown}
      </p>
      <nav aria-label="Các bước điều hành">
        <ul className="office-steps">
          {steps.map(({ key, label, waiting }) => (
            <li key={key}>
              <a aria-current={key === current ? 'page' : undefined} href={props.at(key)}>
                {label}
                {waiting(props) > 0 ? <span className="office-count">{waiting(props)} chờ</span> : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Section {...props} />
    </Gutter>
  )
}
