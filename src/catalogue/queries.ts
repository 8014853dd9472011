import 'server-only'
import type { ContentKind } from '@/publishing/content-kind'
import { itemsById } from '@/publishing/queries'
import { readRows } from '@/shared/payload/read-rows'
import type { Summary } from '@/shared/view'
import { listKey } from './entry'
import {
  type Choice,
  type Chosen,
  type FacetCount,
  type FacetName,
  facetCounts,
  narrowedBy,
  placeCounts,
} from './facets'
import { countIn, type Narrowed, newestMatching, placeLexemes } from './statements'

/** A list: a kind, or a part of it that has a list of its own. */
export type List<Doc> = { kind: ContentKind<Doc>; holds?: Readonly<Record<string, string>> }

const keyOf = <Doc>({ kind, holds }: List<Doc>) => listKey(kind.key, holds)

type Found = { item: string }

type Slice = { expected: number; most: number; offset?: number }

const idsIn = async <Doc>(list: List<Doc>, narrowed: Narrowed, slice: Slice): Promise<string[]> => {
  const needed = placeLexemes(keyOf(list), narrowed)
  const rows = await readRows<Found>(newestMatching({ form: 'folded', needed, ...slice }))
  return rows.map(({ item }) => item)
}

const newestIn = async <Doc>(list: List<Doc>, narrowed: Narrowed, slice: Slice) =>
  itemsById(list.kind, await idsIn(list, narrowed, slice))

const countPlaced = async <Doc>(list: List<Doc>, narrowed: Narrowed): Promise<number> => {
  const [row] = await readRows<{ count: number }>(countIn(keyOf(list), narrowed))
  return row?.count ?? 0
}

/** How many items the list has as it is narrowed, and what each further choice would leave. */
export const countList = async <Doc>(
  list: List<Doc>,
  chosen: Chosen,
  values: Partial<Record<FacetName, Choice>>,
): Promise<{ total: number; counts: FacetCount[] }> => {
  const rows = await readRows<FacetCount | { facet: null; count: number }>(facetCounts(keyOf(list), chosen, values))
  const whole = rows.find(({ facet }) => facet === null)
  return { total: whole?.count ?? 0, counts: rows.filter((row): row is FacetCount => row.facet !== null) }
}

/** A page of the list, newest first. `total`: how many there are, as counted. */
export const pageOfList = <Doc>(
  list: List<Doc>,
  chosen: Chosen,
  { total, limit, page }: { total: number; limit: number; page: number },
): Promise<Doc[]> => newestIn(list, narrowedBy(chosen), { expected: total, most: limit, offset: (page - 1) * limit })

/** The newest items of the list in a place, with how many there are. */
export const newestPlaced = async <Doc>(
  list: List<Doc>,
  narrowed: Narrowed,
  limit: number,
): Promise<{ items: Summary[]; total: number }> => {
  const total = await countPlaced(list, narrowed)
  const docs = total > 0 ? await newestIn(list, narrowed, { expected: total, most: limit }) : []
  return { items: docs.map(list.kind.summary), total }
}

/** The ids of what the list has in a place, newest first, so many at once: for whoever reads on only until there is enough. */
export async function* idsPlaced<Doc>(list: List<Doc>, narrowed: Narrowed, most: number): AsyncGenerator<string[]> {
  const expected = await countPlaced(list, narrowed)
  for (let offset = 0; offset < expected; offset += most) yield await idsIn(list, narrowed, { expected, most, offset })
}

/** How many published items of these kinds name each of the places, by its id. */
export const countByPlace = async (
  kinds: readonly ContentKind<never>[],
  { sectors, units }: { sectors: readonly { id: string }[]; units: readonly { id: string }[] },
): Promise<ReadonlyMap<string, number>> => {
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  const rows = await readRows<{ place: string; count: number }>(placeCounts(kinds, ids(sectors), ids(units)))
  return new Map(rows.map(({ place, count }) => [place, count]))
}
