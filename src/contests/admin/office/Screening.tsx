import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { bypassing } from '@/shared/payload/acting'
import { refusalOfAct } from '../../entry-state'
import type { DeskEntry } from '../../office/desk'
import { screeningWarnings } from '../../office/screening-warnings'
import { type Alike, similarTo } from '../../office/similar-to'
import { textOf } from '../../office/text-of'
import { authorsOf } from '../../outcome/contest-record'
import { findOwnEntryById, recordOf } from '../../own-entry'
import { countSent } from '../../refusal-by-limit'
import { commonRuns } from '../../similarity'
import { submissionInWords } from '../../submission-in-words'
import { Marked } from './Marked'
import type { SectionProps } from './props'
import { WholeEntry } from './WholeEntry'

const sources: Record<Alike['source'], string> = {
  contest: 'bài khác của cuộc thi này',
  earlier: 'bài của cuộc thi khác',
  published: 'bài đã đăng trên cổng',
}

const percent = (share: number) => `${Math.round(share * 100)}%`

const reasons = [
  'Không đúng đối tượng dự thi.',
  'Sai thể loại hoặc chủ đề.',
  'Ngoài số từ quy định.',
  'Trùng với tác phẩm đã công bố.',
  'Nhân vật hoặc sự việc không có thật.',
]

/** Entries one after the other: may this one be judged? */
export const Screening = async (props: SectionProps) => {
  const { desk, at, asked, contest, now } = props
  const all = desk.entries.filter(
    ({ state }) => state === 'submitted' || state === 'eligible' || state === 'ineligible',
  )
  const entry = all.find(({ id }) => id === asked('bai')) ?? desk.toScreen[0]
  const done = all.filter(({ state }) => state !== 'submitted')
  const refusal = entry && refusalOfAct('screen', recordOf(entry), contest.settings, now)
  return (
    <>
      <p>
        Đã sơ loại {done.length} / {all.length} bài.
      </p>
      {refusal ? <p className="office-note">{refusal}</p> : null}
      {entry ? <OneEntry {...props} entry={entry} canScreen={!refusal} /> : <p>Không còn bài nào chờ sơ loại.</p>}
      {done.length > 0 ? (
        <details>
          <summary>Bài đã sơ loại ({done.length})</summary>
          <ul>
            {done.map(({ id, title, state, screening }) => (
              <li key={id}>
                <a href={at('so-loai', { bai: id })}>{title}</a>:{' '}
                {state === 'eligible' ? 'đủ điều kiện' : `không đủ điều kiện – ${screening?.reason ?? ''}`}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

/** Who works in the contest, by name: judges and secretaries. */
const staffOf = async ({ req, contest, desk }: SectionProps): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: contest.doc.secretaries ?? [] } },
    pagination: false,
    depth: 0,
    select: { name: true },
    ...bypassing(req, 'names are compared for whoever runs the contest'),
  })
  return [...desk.judges, ...docs].map(({ name }) => name)
}

const OneEntry = async ({ entry, canScreen, ...props }: SectionProps & { entry: DeskEntry; canScreen: boolean }) => {
  const { req, contest, act, at } = props
  const people = (await authorsOf(req, [entry])).get(entry.id) ?? []
  const authors = await Promise.all(
    people.map(async (one) => ({ ...one, sent: await countSent(req, contest.doc.id, one) })),
  )
  const text = await textOf(req, entry.id)
  const alike = await similarTo(req, { id: entry.id, contest: contest.doc.id, title: entry.title ?? '', text })
  const warnings = screeningWarnings({
    entry,
    authors,
    files: (await findOwnEntryById(req, entry.id))?.files ?? [],
    staff: await staffOf(props),
    settings: contest.settings,
  })
  const fixed = { entry: entry.id, revision: entry.revision }
  return (
    <>
      {warnings.length > 0 ? (
        <div className="office-warnings">
          <h2>Cần xem kỹ</h2>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {alike.map((other) => (
        <details className="office-warnings" key={other.id} open>
          <summary>
            {other.share > 0 ? `Giống ${percent(other.share)}` : `Tên bài giống ${percent(other.titleShare)}`}{' '}
            {sources[other.source]}: “{other.title}”
          </summary>
          <div className="office-pair">
            <div>
              <h2>Bài này</h2>
              <Marked ranges={commonRuns(text, other.text)} text={text} />
            </div>
            <div>
              <h2>{other.title}</h2>
              <Marked ranges={commonRuns(other.text, text)} text={other.text} />
            </div>
          </div>
        </details>
      ))}
      {canScreen ? (
        <div className="office-actions">
          {entry.state === 'submitted' ? null : (
            <OfficeForm
              action={act('screen')}
              fixed={{ ...fixed, outcome: 'open' }}
              isSecondary
              label="Xét lại từ đầu"
            />
          )}
          <OfficeForm
            action={act('screen')}
            fixed={{ ...fixed, outcome: 'eligible' }}
            label="Đủ điều kiện, sang bài sau"
            next={at('so-loai')}
          />
          <OfficeForm
            action={act('screen')}
            fixed={{ ...fixed, outcome: 'ineligible' }}
            isSecondary
            label="Không đủ điều kiện"
            next={at('so-loai')}
          >
            <label>
              Lý do, tác giả đọc được sau khi công bố kết quả
              <input list="screening-reasons" maxLength={500} name="reason" required />
            </label>
            <datalist id="screening-reasons">
              {reasons.map((reason) => (
                <option key={reason} value={reason} />
              ))}
            </datalist>
          </OfficeForm>
        </div>
      ) : null}
      <WholeEntry {...props} entry={entry} />
      {entry.submittedAt ? <p className="office-note">Nộp: {submissionInWords(entry)}.</p> : null}
    </>
  )
}
