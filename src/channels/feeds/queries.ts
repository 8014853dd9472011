import 'server-only'
import type { Where } from 'payload'
import { newestPlaced } from '@/catalogue/queries'
import type { Narrowed } from '@/catalogue/statements'
import type { ContentKind } from '@/publishing/content-kind'
import { itemsCovered } from '@/publishing/gate'
import { getItems, listNewest, type Newest } from '@/publishing/queries'
import { textsOf } from '@/publishing/texts-of'
import type { KindKey } from '@/shared/paths'
import { readRows } from '@/shared/payload/read-rows'
import { arrayOf, sql } from '@/shared/payload/sql'
import type { Summary } from '@/shared/view'
import type { FeedEntry, Withdrawn } from './feed'
import { type Changes, feedEntry } from './feed-entry'

type Kind = ContentKind<never>

/** As many as readers keep, and no more than one answer bears. */
const most = 50

/** For how many days feeds tell of what was withdrawn: longer than any reader stays away. */
const told = 90

const publishedAt = ({ publishedAt: day }: Newest) => day ?? ''

const newestFirst = (one: Newest, other: Newest) =>
  publishedAt(other).localeCompare(publishedAt(one)) || other.id.localeCompare(one.id)

const newest = (found: Newest[][]) => found.flat().sort(newestFirst).slice(0, most)

/** What was published last of the kinds. */
export const newestOf = async (kinds: readonly Kind[], where?: Where): Promise<Newest[]> =>
  newest(await Promise.all(kinds.map((kind) => listNewest(kind, { where, limit: most }))))

/** What was published last of the kinds in a place. */
export const newestIn = async (kinds: readonly Kind[], place: Narrowed): Promise<Newest[]> =>
  newest(await Promise.all(kinds.map(async (kind) => (await newestPlaced({ kind }, place, most)).items)))

/** When each item became public and when what is public of it last changed. */
export const changesOf = async (ids: readonly string[]): Promise<ReadonlyMap<string, Changes>> => {
  if (ids.length === 0) return new Map()
  const rows = await readRows<{ item: string; first: string; last: string }>(sql`
    SELECT item, min(at) AS first, max(at) AS last FROM content_changes WHERE item = ANY(${arrayOf(ids)}) GROUP BY item`)
  return new Map(rows.map(({ item, first, last }) => [item, { first: new Date(first), last: new Date(last) }]))
}

/** Without a record an item has not changed since its day. */
const unrecorded = (item: Summary): Changes => {
  const day = new Date(item.publishedAt ?? 0)
  return { first: day, last: day }
}

/**
 * Some public items as feeds carry them, in their order. Title, summary and link go as far as the page itself; the text, the picture
 * and the sound are shown by others, so they go where everybody shown agreed to that.
 */
export const entriesOf = async (
  items: readonly Newest[],
  kinds: readonly Kind[],
  origin: string,
): Promise<FeedEntry[]> => {
  const ids = items.map(({ id }) => id)
  const [found, changes, mayCarry] = await Promise.all([
    getItems(ids, kinds),
    changesOf(ids),
    itemsCovered(readRows, ids, 'embeds'),
  ])
  const texts = await textsOf(found, readRows)
  const entries = new Map(
    found.map(({ kind, doc }) => {
      const item = kind.summary(doc)
      const blocks = (mayCarry.has(item.id) && texts.get(item.id)) || null
      return [item.id, feedEntry({ item, blocks, changes: changes.get(item.id) ?? unrecorded(item), origin })]
    }),
  )
  return items.flatMap(({ id }) => entries.get(id) ?? [])
}

type Lost = { kinds: readonly Kind[]; unit?: readonly string[]; sector?: string; withSound?: boolean }

/** What was withdrawn of the kinds, from the places, lately; newest first. */
export const listWithdrawn = async ({ kinds, unit, sector, withSound }: Lost): Promise<Withdrawn[]> => {
  const conditions = [
    sql`kind = ANY(${arrayOf(kinds.map(({ key }) => key))})`,
    sql`at > now() - make_interval(days => ${told}::int)`,
    ...(unit ? [sql`unit = ANY(${arrayOf(unit)})`] : []),
    ...(sector ? [sql`${sector} = ANY(sectors)`] : []),
    // The change that withdrew it names the files that it took along.
    ...(withSound
      ? [
          sql`EXISTS (SELECT FROM content_changes AS gone JOIN media ON media.token = ANY(gone.media)
            WHERE gone.item = withdrawals.item AND gone.change = 'withdrawn' AND media.mime_type LIKE 'audio/%')`,
        ]
      : []),
  ]
  const rows = await readRows<{ item: string; kind: KindKey; at: string }>(sql`
    SELECT item, kind, at FROM withdrawals WHERE ${sql.join(conditions, sql` AND `)} ORDER BY at DESC, item LIMIT ${most}`)
  return rows.map(({ item, kind, at }) => ({ id: item, kind, at: new Date(at) }))
}
