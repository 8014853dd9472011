import { escapeMarkup } from '@/shared/html'
import { embedPath, embedPaths, itemPath } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { type Portal, unitTitle } from './embed-page'
import { cardHeight, listHeight } from './frame-height'
import { type Wish, wishParameters } from './wish'

/** What is to be embedded: a unit's newest items or one item. */
export type Subject =
  | { of: 'unit'; slug: string; name: string }
  | { of: 'item'; href: string; title: string /** Of the item's unit, for its feed. */; unitSlug: string | null }

export const itemSubject = ({ href, title, unit }: Pick<Summary, 'href' | 'title' | 'unit'>): Subject => ({
  ...{ of: 'item', href, title },
  unitSlug: (unit?.successor ?? unit)?.slug ?? null,
})

const registeredAt = (subject: Subject) => (subject.of === 'unit' ? itemPath('unit', subject.slug) : subject.href)

const titleOf = (subject: Subject, { choice }: Wish) =>
  subject.of === 'unit' ? unitTitle(subject, choice) : subject.title

/** The path of the frame, with what its address has to say. */
export const framePath = (subject: Subject, wish: Wish): string => {
  const said = wishParameters(subject.of, wish)
  return embedPath(registeredAt(subject)) + (said.length > 0 ? `?${new URLSearchParams(said)}` : '')
}

/** A frame written by hand cannot grow: only lists and single cards are of a height that is known beforehand. */
const fixed = (wish: Wish): Wish => ({ ...wish, layout: 'danh-sach' })

export const frameHeight = (subject: Subject, wish: Wish) => (subject.of === 'unit' ? listHeight(wish) : cardHeight)

const attributesOf = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('')

/** The codes to paste into a page, from the one that asks most of it to the one that asks least. */
export type Codes = { element: string; script: string; frame: string; plainFrame: string; links: string }

export const codesFor = (portal: Pick<Portal, 'origin'>, subject: Subject, wish: Wish): Codes => {
  const at = (path: string) => escapeMarkup(portal.origin + path)
  const registered = registeredAt(subject)
  const title = escapeMarkup(titleOf(subject, wish))
  const link = `<a href="${at(registered)}">${title}</a>`
  const named = subject.of === 'unit' ? (['don-vi', subject.slug] as const) : (['bai', registered.slice(1)] as const)
  const said = [named, ...wishParameters(subject.of, wish)]
  const loader = at(embedPaths.loader)
  const address = at(framePath(subject, fixed(wish)))
  const height = frameHeight(subject, wish)
  const unitSlug = subject.of === 'unit' ? subject.slug : subject.unitSlug
  const feed = unitSlug ? [`<p><a href="${at(`/rss/don-vi/${unitSlug}.xml`)}">Nhận bài mới qua RSS</a></p>`] : []
  return {
    element: [`<guong-sang${attributesOf(said)}>${link}</guong-sang>`, `<script src="${loader}" async></script>`].join(
      '\n',
    ),
    script: `<script src="${loader}"${attributesOf(said.map(([name, value]) => [`data-${name}`, value] as const))} data-ten="${title}" async></script>`,
    frame: [
      `<iframe src="${address}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
      `<p>${link}</p>`,
    ].join('\n'),
    plainFrame: [
      `<iframe src="${address}" title="${title}" width="100%" height="${height}" frameborder="0"></iframe>`,
      `<p>${link}</p>`,
    ].join('\n'),
    links: [`<p>${link}</p>`, ...feed].join('\n'),
  }
}
