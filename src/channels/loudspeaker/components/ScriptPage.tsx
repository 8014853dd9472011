import { formatDateTime } from '@/shared/time/vietnam-date'
import type { Summary } from '@/shared/view'
import { FactList } from '@/ui/page/FactList'
import { PageHeading } from '@/ui/page/PageHeading'
import type { Script } from '../script'

type Props = {
  item: Summary
  script: Script
  opening: string[]
  closing: string[]
  /** When the story was last published. */
  writtenAt: string
  textHref: string
}

const paragraphs = (texts: string[]) =>
  // A script is never edited in place: the place of a paragraph is its key.
  // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, on the server
  texts.map((text, i) => <p key={i}>{text}</p>)

/** A story as it is read aloud, in type for reading at arm's length. */
export function ScriptPage({ item, script, opening, closing, writtenAt, textHref }: Props) {
  return (
    <article className="loudspeaker">
      <PageHeading title={item.title} kicker="Bản đọc truyền thanh">
        <FactList
          facts={[
            { label: 'Thời lượng', value: `khoảng ${script.minutes} phút` },
            { label: 'Theo bài công bố', value: formatDateTime(writtenAt) },
            { label: 'Dấu bản đọc', value: <strong className="loudspeaker-mark">{script.mark}</strong> },
          ]}
        />
        <p className="loudspeaker-note">
          Bài được sửa thì dấu đổi. Trước khi phát, so dấu trên bản đã in với dấu ở đây; trang này mở không được nghĩa
          là bài đã thôi công bố hoặc người trong bài không còn đồng ý cho đọc: xin đừng phát.
        </p>
        <share-tools>
          <ul className="share-tools" aria-label="Lấy bản đọc">
            <li>
              <a href={textHref}>Tải bản chữ (.txt) cho máy đọc</a>
            </li>
            <li hidden>
              <button type="button" data-action="print">
                In bản đọc
              </button>
            </li>
          </ul>
        </share-tools>
      </PageHeading>
      <section className="loudspeaker-script" aria-label="Lời đọc">
        <div className="loudspeaker-formula">{paragraphs(opening)}</div>
        {paragraphs(script.paragraphs)}
        <div className="loudspeaker-formula">{paragraphs(closing)}</div>
      </section>
    </article>
  )
}
