import { escapeMarkup } from '@/shared/html'
import { embedPaths, itemPath } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { embedStyle } from './embed-style'
import { itemMarkup, linkMarkup } from './item-markup'
import type { Wish } from './wish'

/** What an embed is a part of. */
export type Portal = { name: string; origin: string }

type Whole = { title: string; canonical: string; wish: Wish; shape: 'rows' | 'cards' | 'one'; main: string }

/** The page of a frame. It holds no script; where the loader made the frame, one that only reports the height. */
const wholePage = ({ title, canonical, wish, shape, main }: Whole): string => {
  const theme = wish.theme === 'tu-dong' ? '' : ` class="${wish.theme}"`
  return [
    `<!DOCTYPE html><html lang="vi"${theme}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escapeMarkup(title)}</title><link rel="canonical" href="${escapeMarkup(canonical)}">`,
    `<style>${embedStyle}</style>`,
    wish.reportsHeight ? `<script src="${embedPaths.frameScript}" defer></script>` : '',
    // Named, because the page around the frame has a main part of its own.
    `</head><body><main class="${shape}" aria-label="${escapeMarkup(title)}">${main}</main></body></html>`,
  ].join('')
}

const foot = (href: string, text: string) => `<p class="foot">${linkMarkup(href, text)}</p>`

const nothingOf = { guong: 'gương', 'mo-hinh': 'mô hình, cách làm hay', 'tat-ca': 'gương, bài' } as const
const headOf = {
  guong: 'Gương sáng',
  'mo-hinh': 'Mô hình, cách làm hay',
  'tat-ca': 'Gương sáng',
} as const

export type UnitEmbedded = { name: string; slug: string }

export const unitTitle = (unit: Pick<UnitEmbedded, 'name'>, choice: Wish['choice']) => `${headOf[choice]} ${unit.name}`

/** The newest items of a unit. */
export const unitEmbedPage = (portal: Portal, unit: UnitEmbedded, items: readonly Summary[], wish: Wish): string => {
  const { layout, headingLevel } = wish
  const title = unitTitle(unit, wish.choice)
  const href = itemPath('unit', unit.slug)
  const rows = items.map((item) => `<li>${itemMarkup(item, { layout, headingLevel: headingLevel + 1 })}</li>`)
  const empty = `<p class="empty">Chưa có ${nothingOf[wish.choice]} nào của ${escapeMarkup(unit.name)} để hiện ở đây.</p>`
  return wholePage({
    title: `${title} – ${portal.name}`,
    canonical: portal.origin + href,
    wish,
    shape: layout === 'the' ? 'cards' : 'rows',
    main: [
      `<div class="head"><h${headingLevel}>${linkMarkup(href, title)}</h${headingLevel}></div>`,
      rows.length > 0 ? `<ul>${rows.join('')}</ul>` : empty,
      foot(href, `Xem thêm trên ${portal.name} ›`),
    ].join(''),
  })
}

/** A single item. */
export const itemEmbedPage = (portal: Portal, item: Summary, wish: Wish): string =>
  wholePage({
    title: `${item.title} – ${portal.name}`,
    canonical: portal.origin + item.href,
    wish,
    shape: 'one',
    main: [
      itemMarkup(item, { layout: 'bai', headingLevel: wish.headingLevel }),
      foot(item.href, `Đọc trên ${portal.name} ›`),
    ].join(''),
  })
