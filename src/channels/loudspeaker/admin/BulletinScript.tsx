import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import { channelPaths } from '@/shared/paths'
import { formatWeekdayDate } from '@/shared/time/vietnam-date'
import { type Bulletin, isEmpty, type Part } from '../bulletin'
import { readBulletin } from '../read-bulletin'
import { minutesOf } from '../script'
import { priorities } from '../terms'

type Props = DocumentViewServerProps & { kinds: readonly ContentKind<never>[] }

/** What is wrong with the item in this place of the bulletin, or null. Who was withdrawn is not named again. */
const faultOf = (part: Part, place: number): string | null => {
  if (part.state === 'withdrawn') return `Bài thứ ${place} đã thôi công bố: không còn trong bản đọc, không phát nữa.`
  if (part.state === 'uncovered') return `“${part.title}”: chưa đủ đồng ý cho truyền thanh, nên không có trong bản đọc.`
  if (part.hasChanged) return `“${part.title}”: bài đã sửa từ khi soạn. Lời dưới đây là lời mới, bản đã in là lời cũ.`
  return null
}

const Warnings = ({ bulletin: { parts, unread } }: { bulletin: Bulletin }) => {
  const faults = parts.flatMap((part, i) => faultOf(part, i + 1) ?? [])
  if (unread.length > 0)
    faults.push(`Chữ viết tắt chưa có cách đọc: ${unread.join(', ')}. Ghi vào “Từ điển đọc”, hoặc sửa bài.`)
  if (faults.length === 0) return null
  return (
    <div className="office-warnings" role="status">
      <h2>Cần xem trước khi phát</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  )
}

// biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
const paragraphs = (texts: string[]) => texts.map((text, i) => <p key={i}>{text}</p>)

const Reading = ({ bulletin }: { bulletin: Bulletin }) => (
  <article className="bulletin-script">
    <section aria-label="Lời mở đầu">{paragraphs(bulletin.opening)}</section>
    {bulletin.parts.map(({ id, script, title, href }) =>
      script ? (
        <section key={id} aria-labelledby={`bai-${id}`}>
          <h2 id={`bai-${id}`}>
            {href ? <a href={`${href}${channelPaths.script}`}>{title}</a> : title}{' '}
            <small>
              khoảng {script.minutes} phút, dấu {script.mark}
            </small>
          </h2>
          {paragraphs(script.paragraphs)}
        </section>
      ) : null,
    )}
    <section aria-label="Lời kết">{paragraphs(bulletin.closing)}</section>
  </article>
)

/** The whole script of a bulletin as it is to be read now. */
export const BulletinScript = async ({ initPageResult, kinds }: Props) => {
  const { req, docID } = initPageResult
  const read = docID ? await readBulletin(req, kinds, String(docID)) : null
  if (!read)
    return (
      <Gutter className="office">
        <p>Chưa có bản đọc: hãy lưu bản tin trước, hoặc bản tin này không dành cho đơn vị của bạn.</p>
      </Gutter>
    )
  const { row, bulletin } = read
  const { priority, repeats, minutes, opening, closing } = bulletin
  const file = (name: string) => `/api/bulletins/${row.id}/files/${name}`
  return (
    <Gutter className="office">
      <p className="office-phase">
        <strong>{priorities[priority]}.</strong> Phát {formatWeekdayDate(row.broadcastOn)}, đọc {repeats} lần, tất cả
        khoảng {minutes} phút (lời mở đầu và lời kết khoảng {minutesOf([...opening, ...closing])} phút).
      </p>
      <Warnings bulletin={bulletin} />
      {isEmpty(bulletin) ? (
        <p>Chưa có bài nào đọc được.</p>
      ) : (
        <>
          <p className="bulletin-files">
            <a className="btn btn--style-primary btn--size-medium" href={file('ban-doc.docx')}>
              Tải DOCX để in
            </a>
            <a className="btn btn--style-secondary btn--size-medium" href={file('ban-doc.txt')}>
              Tải TXT cho máy đọc
            </a>
          </p>
          <Reading bulletin={bulletin} />
        </>
      )}
    </Gutter>
  )
}
