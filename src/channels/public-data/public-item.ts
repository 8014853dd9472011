import { legible } from '@/channels/feeds/legible'
import { itemPath, type KindKey, prefixes, publicItemOf } from '@/shared/paths'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Block, Summary } from '@/shared/view'
import { neutralBlocks, neutralPicture } from './neutral-blocks'

/** What happened to an item that the public could see. */
export type HistoryLine = { change: 'published' | 'changed' | 'withdrawn'; at: Date }

/** The kind as addresses name it. */
const kindName = (kind: KindKey) => prefixes[kind].slice(1)

const historyOf = (lines: readonly HistoryLine[]) => lines.map(({ change, at }) => ({ change, at: at.toISOString() }))

const places = ({ unit, sectors }: Summary, origin: string) => ({
  ...(unit ? { unit: { name: unit.name, url: `${origin}${itemPath('unit', unit.slug)}` } } : {}),
  sectors: sectors.map(({ name, slug }) => ({ name, url: `${origin}${itemPath('sector', slug)}` })),
})

/** A line of the list of a kind. */
export const listedItem = (item: Summary, changedAt: Date | undefined, origin: string) => ({
  id: item.id,
  kind: kindName(item.kind),
  data: `${origin}${publicItemOf(item.kind, item.id)}`,
  url: `${origin}${item.href}`,
  title: legible(item.title),
  summary: legible(item.standfirst),
  language: 'vi',
  illustrative: item.illustrative,
  ...(item.publishedAt ? { published_on: toVietnamDay(item.publishedAt) } : {}),
  ...(changedAt ? { changed_at: changedAt.toISOString() } : {}),
  ...places(item, origin),
})

type Whole = {
  item: Summary
  /** The item's text; null where somebody shown has not agreed that others show it. */
  blocks: readonly Block[] | null
  history: readonly HistoryLine[]
  origin: string
}

/** An item whole. */
export const wholeItem = ({ item, blocks, history, origin }: Whole) => ({
  ...listedItem(item, history.at(-1)?.at, origin),
  ...(blocks && item.picture ? { picture: neutralPicture(item.picture, origin) } : {}),
  body: blocks && neutralBlocks(blocks, origin),
  history: historyOf(history),
})

/** What is told of an item that was withdrawn: no word of it, no address. */
export const withdrawnListed = (kind: KindKey, id: string, at: Date, origin: string) => ({
  id,
  kind: kindName(kind),
  data: `${origin}${publicItemOf(kind, id)}`,
  withdrawn: true,
  withdrawn_at: at.toISOString(),
})

export const withdrawnWhole = (
  kind: KindKey,
  id: string,
  { at, history, origin }: { at: Date; history: readonly HistoryLine[]; origin: string },
) => ({ ...withdrawnListed(kind, id, at, origin), history: historyOf(history) })

/** JSON with every text as every program can read it. */
export const jsonFile = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'string' ? legible(part) : part))
