import 'server-only'
import { sql } from '@/shared/payload/sql'
import type { Summary } from '@/shared/view'
import type { ContentKind } from './content-kind'
import { cardColumns, summariesRead } from './queries'

export type Kinds = readonly [ContentKind<never>, ...ContentKind<never>[]]

const most = 12

/** Items that have relations with each other: a relation is called as the collection to which it leads. */
export type Relation = 'exemplars' | 'practices' | 'articles'

/** The newest published items of the kinds, which share a collection, that name one of these items in the relation. */
export const naming = async (kinds: Kinds, relation: Relation, ids: readonly string[]): Promise<Summary[]> => {
  if (ids.length === 0) return []
  const relations = sql.identifier(`${kinds[0].collection}_rels`)
  return summariesRead(
    kinds,
    sql`SELECT ${cardColumns} FROM published_items
      WHERE item IN (SELECT parent_id::text FROM ${relations}
          WHERE path = ${relation} AND ${sql.identifier(`${relation}_id`)} = ANY(${sql.param([...ids])}::uuid[]))
        AND kind = ANY(${sql.param(kinds.map(({ key }) => key))}::text[])
      ORDER BY card->>'publishedOn' DESC, item DESC LIMIT ${most}`,
  )
}

/** What the item names itself, then what names it: a link is written on one side and read from both. */
export const linked = async (own: Summary[], kinds: Kinds, relation: Relation, id: string): Promise<Summary[]> => {
  const known = new Set(own.map((item) => item.id))
  const others = (await naming(kinds, relation, [id])).filter((item) => !known.has(item.id))
  return [...own, ...others]
}
