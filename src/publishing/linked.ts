import 'server-only'
import { arrayOf, sql } from '@/shared/payload/sql'
import type { Summary } from '@/shared/view'
import type { ContentKind } from './content-kind'
import { cardsFound, summariesRead } from './queries'

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
    sql`${cardsFound(
      sql`SELECT DISTINCT parent_id::text AS item FROM ${relations}
        WHERE path = ${relation} AND ${sql.identifier(`${relation}_id`)} = ANY(${arrayOf(ids, 'uuid')})`,
      sql`doc->>'publishedOn' DESC, found.item DESC`,
    )} LIMIT ${most}`,
  )
}

/** What the item names itself, then what names it: a link is written on one side and read from both. */
export const linked = async (own: Summary[], kinds: Kinds, relation: Relation, id: string): Promise<Summary[]> => {
  const known = new Set(own.map((item) => item.id))
  const others = (await naming(kinds, relation, [id])).filter((item) => !known.has(item.id))
  return [...own, ...others]
}
