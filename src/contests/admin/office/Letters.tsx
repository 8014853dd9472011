import type { Letter } from '@/payload-types'
import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { formatNumber } from '@/shared/text/number-format'
import { readCourse } from '../../course'
import { timeInWords } from '../../deadline'
import { letterKinds, letterStates } from '../../terms'
import type { SectionProps } from './props'

const states = Object.keys(letterStates) as Letter['state'][]
const pageLength = 50

/** The outbox: what waits, what could not go, what has gone; a page at a time. */
export const Letters = async ({ req, contest, now, act, at, asked }: SectionProps) => {
  const own = { depth: 0, ...bypassing(req, 'who runs the contest was asked before') } as const
  const ofContest = { contest: { equals: contest.doc.id } }
  const wanted = states.find((state) => state === asked('trang-thai')) ?? null
  if (/^[0-9a-f-]{36}$/u.test(asked('thu'))) {
    const where = { and: [ofContest, { id: { equals: asked('thu') } }] }
    const [open] = (await req.payload.find({ collection: 'letters', where, limit: 1, pagination: false, ...own })).docs
    if (open) return <OneLetter act={act} at={at} letter={open} />
  }
  const groups = await query<{ kind: Letter['kind']; state: Letter['state']; count: number }>(
    req,
    sql`SELECT kind, state, count(*)::int AS count FROM letters WHERE contest_id = ${contest.doc.id} GROUP BY kind, state`,
  )
  const count = (state: Letter['state'] | null) =>
    groups.filter((group) => state === null || group.state === state).reduce((sum, group) => sum + group.count, 0)
  const { releasedAt } = await readCourse(req, contest.doc.id)
  const isOut = releasedAt !== null && new Date(releasedAt) <= now
  const drafts = (Object.keys(letterKinds) as Letter['kind'][]).filter((kind) =>
    groups.some((group) => group.kind === kind && group.state === 'draft'),
  )
  const kinds = drafts.filter((kind) => kind !== 'result' || isOut)
  const {
    docs,
    page = 1,
    totalPages,
  } = await req.payload.find({
    collection: 'letters',
    where: wanted ? { and: [ofContest, { state: { equals: wanted } }] } : ofContest,
    sort: ['-createdAt', 'id'],
    limit: pageLength,
    page: Math.max(1, Number.parseInt(asked('trang'), 10) || 1),
    select: { text: false },
    ...own,
  })
  const listAt = (state: string | null, number = 1) =>
    at('thu', { ...(state ? { 'trang-thai': state } : {}), ...(number > 1 ? { trang: String(number) } : {}) })
  return (
    <>
      {process.env.SMTP_URL ? null : (
        <p className="office-note">
          Cổng chưa nối máy chủ thư (SMTP_URL), nên không thư nào tự gửi đi: mở thư, chép nội dung, gửi bằng hộp thư của
          ban tổ chức rồi bấm “Đã gửi bằng tay”.
        </p>
      )}
      {count(null) === 0 ? (
        <p>Chưa có thư nào. Biên nhận, thư nhắc và thư báo kết quả hiện ra ở đây.</p>
      ) : (
        <ul className="office-filters">
          <li>
            <a aria-current={wanted === null ? 'true' : undefined} href={listAt(null)}>
              Tất cả ({formatNumber(count(null))})
            </a>
          </li>
          {states.map((state) => (
            <li key={state}>
              <a aria-current={wanted === state ? 'true' : undefined} href={listAt(state)}>
                {letterStates[state]} ({formatNumber(count(state))})
              </a>
            </li>
          ))}
        </ul>
      )}
      {drafts.includes('result') && !isOut ? (
        <p className="office-note">
          Thư báo kết quả đã soạn sẵn; xem và sửa được ngay, gửi được sau giờ công bố kết quả.
        </p>
      ) : null}
      <div className="office-actions">
        {kinds.map((kind) => (
          <OfficeForm
            action={act('send-letters')}
            fixed={{ kind }}
            isSecondary
            key={kind}
            label={`Gửi mọi thư nháp loại “${letterKinds[kind]}”`}
            question="Gửi tất cả?"
          />
        ))}
      </div>
      {docs.length > 0 ? (
        <table className="office-table">
          <thead>
            <tr>
              <th scope="col">Tiêu đề</th>
              <th scope="col">Gửi đến</th>
              <th scope="col">Loại</th>
              <th scope="col">Trạng thái</th>
            </tr>
          </thead>
          <tbody>
            {docs.map((letter) => (
              <tr key={letter.id}>
                <td data-label="Tiêu đề">
                  <a href={at('thu', { thu: letter.id })}>{letter.subject || '(đã xóa)'}</a>
                </td>
                <td data-label="Gửi đến">{letter.to}</td>
                <td data-label="Loại">{letterKinds[letter.kind]}</td>
                <td data-label="Trạng thái">
                  {letterStates[letter.state]}
                  {letter.sentAt ? ` lúc ${timeInWords(letter.sentAt)}` : ''}
                  {letter.failure ? ` – ${letter.failure}` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {totalPages > 1 ? (
        <nav aria-label="Các trang thư" className="office-actions">
          {page > 1 ? <a href={listAt(wanted, page - 1)}>Trang trước</a> : null}
          <span>
            Trang {page} / {totalPages}
          </span>
          {page < totalPages ? <a href={listAt(wanted, page + 1)}>Trang sau</a> : null}
        </nav>
      ) : null}
    </>
  )
}

const OneLetter = ({ letter, act, at }: Pick<SectionProps, 'act' | 'at'> & { letter: Letter }) => {
  const fixed = { letter: letter.id }
  if (letter.state === 'sent')
    return (
      <>
        <p>
          <a href={at('thu')}>Về danh sách thư</a>
        </p>
        <h2>{letter.subject}</h2>
        <p>
          Gửi đến {letter.to} lúc {letter.sentAt ? timeInWords(letter.sentAt) : ''}
        </p>
        <div className="office-text">{letter.text}</div>
      </>
    )
  return (
    <>
      <p>
        <a href={at('thu')}>Về danh sách thư</a> · {letterStates[letter.state]}
        {letter.failure ? ` – ${letter.failure}` : ''}
      </p>
      <OfficeForm action={act('letter')} fixed={fixed} label="Làm" next={at('thu')}>
        <label>
          Gửi đến <input defaultValue={letter.to ?? ''} maxLength={254} name="to" />
        </label>
        <label>
          Tiêu đề <input defaultValue={letter.subject ?? ''} maxLength={200} name="subject" />
        </label>
        <label>
          Nội dung
          <textarea className="office-text" defaultValue={letter.text ?? ''} maxLength={10_000} name="text" rows={14} />
        </label>
        <label>
          Việc làm với thư này
          <select name="what">
            <option value="send">Gửi đi</option>
            <option value="keep">Chỉ lưu</option>
            <option value="by-hand">Đã gửi bằng tay</option>
            <option value="drop">Bỏ, không gửi</option>
          </select>
        </label>
      </OfficeForm>
    </>
  )
}
