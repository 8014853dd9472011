import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { identityInText } from '../../identity-in-text'
import type { DeskEntry } from '../../office/desk'
import { textOf } from '../../office/text-of'
import { authorsOf } from '../../outcome/contest-record'
import { workOfBlocks } from '../../work-text'
import { Marked } from './Marked'
import type { SectionProps } from './props'
import { RedactedFiles } from './RedactedFiles'

/** What is written where somebody's name stood. */
const blank = '[…]'

/** Entries one after the other: what the judges read must not tell who wrote it. */
export const Redaction = (props: SectionProps) => {
  const { desk, at, asked } = props
  const eligible = desk.entries.filter(({ state }) => state === 'eligible')
  const entry = eligible.find(({ id }) => id === asked('bai')) ?? desk.toRedact[0]
  const done = eligible.filter(({ redacted }) => redacted?.doneAt)
  return (
    <>
      <p>
        Đã che {done.length} / {eligible.length} bài đủ điều kiện. Giám khảo chỉ đọc bản đã che; chỗ đã xóa thì để
        trống, không bao giờ lấy lại từ bản gốc.
      </p>
      {entry ? <OneEntry {...props} entry={entry} /> : <p>Không còn bài nào chờ che tên.</p>}
      {done.length > 0 ? (
        <details>
          <summary>Bài đã che ({done.length})</summary>
          <ul>
            {done.map(({ id, title, blindCode }) => (
              <li key={id}>
                <a href={at('che-ten', { bai: id })}>
                  {blindCode}: {title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

const OneEntry = async (props: SectionProps & { entry: DeskEntry }) => {
  const { req, entry, act, at } = props
  const people = (await authorsOf(req, [entry])).get(entry.id) ?? []
  const text = await textOf(req, entry.id)
  const identity = {
    people: people.flatMap(({ name, guardian }) =>
      [name, guardian?.name].filter((one) => typeof one === 'string' && one !== ''),
    ) as string[],
    units: people.flatMap(({ unitName }) => unitName || []),
    phones: people.flatMap(({ phone }) => phone || []),
    mails: people.flatMap(({ mail }) => mail || []),
  }
  const clues = identityInText(text, identity)
  const inTitle = identityInText(entry.title ?? '', identity)
  const proposed = [...clues].reverse().reduce((so, { start, end }) => so.slice(0, start) + blank + so.slice(end), text)
  const hasCopy = Boolean(entry.redacted?.text)
  return (
    <>
      {clues.length + inTitle.length > 0 ? (
        <div className="office-warnings">
          <p>
            Tìm thấy {clues.length + inTitle.length} chỗ có thể cho biết tác giả:{' '}
            {[...new Set([...inTitle, ...clues].map(({ found }) => `“${found}”`))].join(', ')}. Bản che đã thay bằng{' '}
            {blank}; hãy đọc lại, vì máy không biết hết mọi cách gọi.
          </p>
        </div>
      ) : null}
      <RedactedFiles {...props} key={entry.id} />
      <div className="office-pair">
        <section>
          <h2>Bản gốc: {entry.title}</h2>
          <Marked ranges={clues} text={text} />
        </section>
        <OfficeForm
          action={act('redact')}
          fixed={{ entry: entry.id, revision: entry.revision, done: 'yes' }}
          key={`${entry.id} ${entry.revision}`}
          label="Xong, sang bài sau"
          next={at('che-ten')}
        >
          <label>
            Tên bài, bản che
            <input
              defaultValue={
                hasCopy
                  ? (entry.redacted?.title ?? '')
                  : [...inTitle]
                      .reverse()
                      .reduce((so, { start, end }) => so.slice(0, start) + blank + so.slice(end), entry.title ?? '')
              }
              maxLength={200}
              name="title"
            />
          </label>
          <label>
            Nội dung, bản che
            <textarea
              className="office-text"
              defaultValue={hasCopy ? workOfBlocks(entry.redacted?.text) : proposed}
              name="text"
              rows={24}
            />
          </label>
        </OfficeForm>
      </div>
    </>
  )
}
