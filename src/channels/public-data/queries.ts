import 'server-only'
import { changesOf } from '@/channels/feeds/queries'
import type { ContentKind } from '@/publishing/content-kind'
import { itemsCovered } from '@/publishing/gate'
import { getItems, itemsById } from '@/publishing/queries'
import { textOf } from '@/publishing/texts-of'
import { publicDataOf } from '@/shared/paths'
import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'
import { type HistoryLine, listedItem, wholeItem, withdrawnListed, withdrawnWhole } from './public-item'

type Kind = ContentKind<never>

const onPage = 100

/** Of an item that is saved every day for years, the newest lines. */
const mostHistory = 200

const firstId = '00000000-0000-0000-0000-000000000000'

const pageAfter = ({ key }: Kind, after: string) => sql`
  (SELECT item, NULL::timestamptz AS gone FROM catalogue WHERE kind = ${key} AND item > ${after} ORDER BY item LIMIT ${onPage + 1})
  UNION ALL
  (SELECT item, at AS gone FROM withdrawals WHERE kind = ${key} AND item > ${after} ORDER BY item LIMIT ${onPage + 1})
  ORDER BY item LIMIT ${onPage + 1}`

/** A page of everything that is or was public of a kind, in the order of the ids: nothing is passed over while somebody reads on. */
export const readList = async (kind: Kind, after: string | undefined, origin: string) => {
  const rows = await readRows<{ item: string; gone: string | null }>(pageAfter(kind, after ?? firstId))
  const shown = rows.slice(0, onPage)
  const live = shown.filter(({ gone }) => !gone).map(({ item }) => item)
  const [docs, changes] = await Promise.all([itemsById(kind, live), changesOf(live)])
  const items = new Map(docs.map((doc) => kind.summary(doc)).map((item) => [item.id, item]))
  const last = shown.at(-1)
  const own = `${origin}${publicDataOf(kind.key)}`
  return {
    kind: kind.label,
    items: shown.flatMap(({ item: id, gone }): object[] => {
      if (gone) return [withdrawnListed(kind.key, id, new Date(gone), origin)]
      const item = items.get(id)
      return item ? [listedItem(item, changes.get(id)?.last, origin)] : []
    }),
    next: rows.length > onPage && last ? `${own}?sau=${last.item}` : null,
  }
}

const historyOf = async (id: string): Promise<HistoryLine[]> => {
  const rows = await readRows<{ change: HistoryLine['change']; at: string }>(sql`
    SELECT change, at FROM content_changes WHERE item = ${id} ORDER BY id DESC LIMIT ${mostHistory}`)
  return rows.map(({ change, at }) => ({ change, at: new Date(at) })).reverse()
}

type Found = { status: 200 | 410; body: object }

/** One item that is or was public; null where there never was such a one of the kind. */
export const readItem = async (
  kind: Kind,
  id: string,
  kinds: readonly Kind[],
  origin: string,
): Promise<Found | null> => {
  const [[found], history] = await Promise.all([getItems([id], kinds), historyOf(id)])
  if (found?.kind.key === kind.key) {
    const covered = await itemsCovered(readRows, [id], 'embeds')
    const blocks = covered.has(id) ? await textOf(found, readRows) : null
    return { status: 200, body: wholeItem({ item: kind.summary(found.doc), blocks, history, origin }) }
  }
  const [gone] = await readRows<{ at: string }>(
    sql`SELECT at FROM withdrawals WHERE item = ${id} AND kind = ${kind.key}`,
  )
  if (!gone) return null
  return { status: 410, body: withdrawnWhole(kind.key, id, { at: new Date(gone.at), history, origin }) }
}
