import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { type EntryState, entryStateLabels, entryStates } from '../../entry-state'
import { authorsOf } from '../../outcome/contest-record'
import { submissionInWords } from '../../submission-in-words'
import type { SectionProps } from './props'
import { WholeEntry } from './WholeEntry'

/** All entries, by state; one of them with everything that it says. */
export const Entries = async (props: SectionProps) => {
  const { req, desk, at, asked, act } = props
  const open = desk.entries.find(({ id }) => id === asked('bai'))
  if (open)
    return (
      <>
        <p>
          <a href={at('bai')}>Về danh sách</a>
        </p>
        <WholeEntry {...props} entry={open} />
        {open.state === 'draft' || open.state === 'withdrawn' ? null : (
          <details>
            <summary>Rút bài thay tác giả</summary>
            <OfficeForm
              action={act('withdraw')}
              fixed={{ entry: open.id, revision: open.revision }}
              isSecondary
              label="Rút bài"
              question="Rút bài này khỏi cuộc thi?"
            >
              <label>
                Lý do <input maxLength={500} name="reason" required />
              </label>
            </OfficeForm>
          </details>
        )}
      </>
    )
  const wanted = entryStates.find((state) => state === asked('trang-thai')) ?? null
  const shown = desk.entries.filter(({ state }) => (wanted ? state === wanted : state !== 'draft'))
  const authors = await authorsOf(req, shown)
  const count = (state: EntryState) => desk.entries.filter((entry) => entry.state === state).length
  return (
    <>
      <ul className="office-filters">
        <li>
          <a aria-current={wanted === null ? 'true' : undefined} href={at('bai')}>
            Đã gửi ({desk.entries.length - count('draft')})
          </a>
        </li>
        {entryStates.map((state) => (
          <li key={state}>
            <a aria-current={wanted === state ? 'true' : undefined} href={at('bai', { 'trang-thai': state })}>
              {entryStateLabels[state]} ({count(state)})
            </a>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <p>Chưa có bài nào ở đây. Bài gửi trên cổng hiện ra ngay khi tác giả nộp.</p>
      ) : (
        <table className="office-table">
          <thead>
            <tr>
              <th scope="col">Tên bài</th>
              <th scope="col">Tác giả</th>
              <th scope="col">Mã biên nhận</th>
              <th scope="col">Mã chấm</th>
              <th scope="col">Nộp lúc</th>
              <th scope="col">Trạng thái</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.id}>
                <td data-label="Tên bài">
                  <a href={at('bai', { bai: entry.id })}>{entry.title || '(Chưa có tên)'}</a>
                </td>
                <td data-label="Tác giả">
                  {authors
                    .get(entry.id)
                    ?.map(({ name }) => name)
                    .join(', ')}
                </td>
                <td data-label="Mã biên nhận">{entry.receiptCode ?? '–'}</td>
                <td data-label="Mã chấm">{entry.blindCode ?? '–'}</td>
                <td data-label="Nộp lúc">{submissionInWords(entry) ?? '–'}</td>
                <td data-label="Trạng thái">{entryStateLabels[entry.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
