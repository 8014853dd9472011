import type { Block } from '@/shared/view'
import { headingsOf } from './story-anchors'

const ownNumber = /^(?:[IVXLC]+|\d+)[.)]\s/u

/** Of a long text; nothing where there are fewer than three headings. */
export function TableOfContents({ blocks, title = 'Nội dung' }: { blocks: Block[]; title?: string }) {
  const headings = headingsOf(blocks).filter(({ level }) => level === 2)
  if (headings.length < 3) return null
  return (
    <nav className="contents" aria-labelledby="muc-luc">
      <h2 id="muc-luc">{title}</h2>
      <ol className={headings.some(({ text }) => ownNumber.test(text)) ? 'contents-numbered' : undefined}>
        {headings.map(({ anchor, text }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
