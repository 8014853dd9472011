import { escapeMarkup } from '@/shared/html'
import { formatDate, toVietnamDay } from '@/shared/time/vietnam-date'
import type { Summary, UnitNamed } from '@/shared/view'
import { itemPictureMarkup } from './picture-markup'
import type { Layout } from './wish'

const unitInWords = ({ name, successor }: UnitNamed) => (successor ? `(${name} cũ), ${successor.name}` : name)

const metaOf = ({ unit, publishedAt, illustrative }: Summary): string => {
  const day = publishedAt ? toVietnamDay(publishedAt) : null
  const parts = [
    ...(illustrative ? ['<span class="mark">Nội dung minh họa</span>'] : []),
    ...(day ? [`<time datetime="${day}">${formatDate(day)}</time>`] : []),
    ...(unit ? [`<span>${escapeMarkup(unitInWords(unit))}</span>`] : []),
  ]
  return parts.length > 0 ? `<p class="meta">${parts.join('')}</p>` : ''
}

/** A link out of the frame: the reader keeps the page that he was on. */
export const linkMarkup = (href: string, text: string) =>
  `<a href="${escapeMarkup(href)}" target="_blank" rel="noopener">${escapeMarkup(text)}</a>`

type Place = { layout: Layout | 'bai'; headingLevel: number }

/** An item as it stands in an embed. */
export const itemMarkup = (item: Summary, { layout, headingLevel }: Place): string => {
  const picture = itemPictureMarkup(item, layout)
  const [sector] = item.sectors
  const said = item.standfirst ? `<p class="said">${escapeMarkup(item.standfirst)}</p>` : ''
  const heading = `h${headingLevel}`
  const text = [
    sector ? `<p class="kicker">${escapeMarkup(sector.name)}</p>` : '',
    `<${heading} class="title">${linkMarkup(item.href, item.title)}</${heading}>`,
    layout === 'bai' ? '' : said,
    metaOf(item),
  ].join('')
  const kind = /^[a-z-]+$/u.exec(item.kind)?.[0] ?? ''
  return [
    `<article class="item ${kind}${picture ? '' : ' plain'}">`,
    picture ? `<div class="picture">${picture}</div>` : '',
    `<div class="text">${text}</div>${layout === 'bai' ? said : ''}</article>`,
  ].join('')
}
