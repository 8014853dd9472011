import 'server-only'
import type { Summary } from '@/shared/view'
import type { ContentKind } from './content-kind'
import { listSummaries } from './queries'

export type Kinds = readonly ContentKind<never>[]

const most = 12

/** The newest published items of the kinds that name one of these items in the relation. */
export const naming = async (kinds: Kinds, relation: string, ids: readonly string[]): Promise<Summary[]> => {
  if (ids.length === 0) return []
  const where = { [relation]: { in: [...ids] } }
  const found = await Promise.all(kinds.map((kind) => listSummaries(kind, { where, limit: most })))
  return found.flat()
}

/** What the item names itself, then what names it: a link is written on one side and read from both. */
export const linked = async (own: Summary[], kinds: Kinds, relation: string, id: string): Promise<Summary[]> => {
  const known = new Set(own.map((item) => item.id))
  const others = (await naming(kinds, relation, [id])).filter((item) => !known.has(item.id))
  return [...own, ...others]
}
