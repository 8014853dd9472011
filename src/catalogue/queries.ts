import 'server-only'
import type { ContentKind } from '@/publishing/content-kind'
import { cardsFound, itemsRead } from '@/publishing/queries'
import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'
import { perGeneration } from '@/shared/per-generation'
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

type Slice = { expected: number; most: number; offset?: number }

const newestOf = <Doc>(list: List<Doc>, narrowed: Narrowed, slice: Slice) =>
  newestMatching({ form: 'folded', needed: placeLexemes(keyOf(list), narrowed), ...slice })

const newestIn = <Doc>(list: List<Doc>, narrowed: Narrowed, slice: Slice): Promise<Doc[]> =>
  itemsRead(list.kind, cardsFound(newestOf(list, narrowed, slice), sql`found.at DESC, found.item DESC`))

const countPlaced = async <Doc>(list: List<Doc>, narrowed: Narrowed): Promise<number> => {
  const [row] = await readRows<{ count: number }>(countIn(keyOf(list), narrowed))
  return row?.count ?? 0
}

type Counted = { total: number; counts: FacetCount[] }

/** How many items the list has as it is narrowed, and what each further choice would leave: one reading for all its pages. */
export const countList: (
  list: List<never>,
  chosen: Chosen,
  values: Partial<Record<FacetName, Choice>>,
) => Promise<Counted> = perGeneration(
  async (list, chosen, values) => {
    const rows = await readRows<FacetCount | { facet: null; count: number }>(facetCounts(keyOf(list), chosen, values))
    const whole = rows.find(({ facet }) => facet === null)
    return { total: whole?.count ?? 0, counts: rows.filter((row): row is FacetCount => row.facet !== null) }
  },
  (list, chosen) => JSON.stringify([keyOf(list), chosen]),
)

/** A page of the list, newest first. `total`: how many there are, as counted. */
export const pageOfList = <Doc>(
  list: List<Doc>,
  chosen: Chosen,
  { total, limit, page }: { total: number; limit: number; page: number },
): Promise<Doc[]> => newestIn(list, narrowedBy(chosen), { expected: total, most: limit, offset: (page - 1) * limit })

type Placed = { docs: never[]; total: number }

/** Many pages name the newest of the same places. */
const readPlaced: (list: List<never>, narrowed: Narrowed, limit: number) => Promise<Placed> = perGeneration(
  async (list, narrowed, limit) => {
    const total = await countPlaced(list, narrowed)
    return { total, docs: total > 0 ? await newestIn(list, narrowed, { expected: total, most: limit }) : [] }
  },
  (list, narrowed, limit) => JSON.stringify([keyOf(list), narrowed, limit]),
)

/** The newest items of the list in a place, with how many there are. */
export const newestPlaced = async <Doc>(
  list: List<Doc>,
  narrowed: Narrowed,
  limit: number,
): Promise<{ items: Summary[]; total: number }> => {
  const { docs, total } = await readPlaced(list as unknown as List<never>, narrowed, limit)
  return { items: docs.map(list.kind.summary), total }
}

/** The ids of what the list has in a place, newest first, so many at once: for whoever reads on only until there is enough. */
export async function* idsPlaced<Doc>(list: List<Doc>, narrowed: Narrowed, most: number): AsyncGenerator<string[]> {
  const expected = await countPlaced(list, narrowed)
  for (let offset = 0; offset < expected; offset += most) {
    const rows = await readRows<{ item: string }>(newestOf(list, narrowed, { expected, most, offset }))
    yield rows.map(({ item }) => item)
  }
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
