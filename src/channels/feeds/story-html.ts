import { escapeMarkup } from '@/shared/html'
import { formatNumber } from '@/shared/text/number-format'
import type { Block, Figure, Inline, ListItem, Picture } from '@/shared/view'

/** An address of a page as others need it: `page` is the whole address of the page on which it stands. */
const whole = (address: string, page: string): string =>
  URL.canParse(address, page) ? new URL(address, page).href : page

const link = (href: string, html: string, page: string) => `<a href="${escapeMarkup(whole(href, page))}">${html}</a>`

const run = ({ text, bold, italic, underline, href }: Inline, page: string): string => {
  const marks = [...(bold ? ['strong'] : []), ...(italic ? ['em'] : []), ...(underline ? ['u'] : [])]
  const plain = escapeMarkup(text).replaceAll('\n', '<br>')
  const marked = marks.reduce((html, mark) => `<${mark}>${html}</${mark}>`, plain)
  return href ? link(href, marked, page) : marked
}

const runs = (text: Inline[], page: string) => text.map((each) => run(each, page)).join('')

const list = (ordered: boolean, items: ListItem[], page: string): string => {
  const tag = ordered ? 'ol' : 'ul'
  const lines = items.map(
    ({ text, items: nested, ordered: numbered = false }) =>
      `<li>${runs(text, page)}${nested ? list(numbered, nested, page) : ''}</li>`,
  )
  return `<${tag}>${lines.join('')}</${tag}>`
}

/** The address of the largest size that is no burden, as a JPEG. */
export const pictureUrl = ({ sizes }: Picture, page: string): string | null => {
  const size = sizes.filter(({ width }) => width <= 1280).at(-1)
  return size ? whole(`${size.src}.jpg`, page) : null
}

const figure = (picture: Picture, page: string): string => {
  const url = pictureUrl(picture, page)
  if (!url) return ''
  const words = [picture.caption, picture.credit && `Ảnh: ${picture.credit}`].filter(Boolean).join(' ')
  const caption = words ? `<figcaption>${escapeMarkup(words)}</figcaption>` : ''
  return `<figure><img src="${escapeMarkup(url)}" alt="${escapeMarkup(picture.alt)}">${caption}</figure>`
}

const paragraphs = (text: string) =>
  text
    .split(/\n+/u)
    .filter((line) => line.trim())
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join('')

const transcript = (text: string) => (text.trim() ? `<p><strong>Lời ghi lại</strong></p>${paragraphs(text)}` : '')

const row = ({ label, unit, before, after }: Figure) =>
  `<tr><th scope="row">${escapeMarkup(label)}</th><td>${escapeMarkup(unit)}</td><td>${
    before === undefined ? 'không có số liệu' : formatNumber(before)
  }</td><td>${formatNumber(after)}</td></tr>`

const head =
  '<tr><th scope="col">Chỉ tiêu</th><th scope="col">Đơn vị tính</th><th scope="col">Trước</th><th scope="col">Sau</th></tr>'

const blockHtml = (block: Block, page: string): string => {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${runs(block.text, page)}</h${block.level}>`
    case 'paragraph':
      return `<p>${runs(block.text, page)}</p>`
    case 'list':
      return list(block.ordered, block.items, page)
    case 'quote': {
      const by = [block.by, block.role].filter(Boolean).join(', ')
      return `<blockquote><p>${runs(block.text, page)}</p>${by ? `<p>${escapeMarkup(by)}</p>` : ''}</blockquote>`
    }
    case 'picture':
      return figure(block.picture, page)
    case 'gallery':
      return block.pictures.map((picture) => figure(picture, page)).join('')
    case 'audio':
      return `<p>${link(block.recording.src, `Nghe: ${escapeMarkup(block.title)}`, page)}</p>${transcript(block.transcript)}`
    case 'video':
      return `${block.poster ? figure(block.poster, page) : ''}<p>${link(
        block.recording?.src ?? page,
        `Xem phim: ${escapeMarkup(block.title)}`,
        page,
      )}</p>${transcript(block.transcript)}`
    case 'figures':
      return `<table><caption>${escapeMarkup(block.caption)}</caption><thead>${head}</thead><tbody>${block.figures.map(row).join('')}</tbody></table>`
    case 'related':
      return `<p>${escapeMarkup(block.label)}: ${link(block.href, escapeMarkup(block.title), page)}</p>`
  }
}

/** A story as HTML that stands by itself in any reader: no classes, no script, whole addresses. */
export const storyHtml = (blocks: readonly Block[], page: string): string =>
  blocks.map((block) => blockHtml(block, page)).join('\n')
