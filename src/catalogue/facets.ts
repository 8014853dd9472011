import type { ContentKind } from '@/publishing/content-kind'
import { type SQL, sql } from '@/shared/payload/sql'
import { type CellPart, countIn, type Narrowed } from './statements'

/** What a list can be narrowed by: the names of the parameters in its address. */
export const facetNames = ['linh-vuc', 'don-vi', 'nam', 'cap', 'phong-trao', 'loai'] as const

export type FacetName = (typeof facetNames)[number]

/** Stored values (ids, terms, a year): an item matches when it has one of them. */
export type Choice = readonly string[]

export type Chosen = Partial<Record<FacetName, Choice>>

export type FacetCount = { facet: FacetName; value: string; count: number }

const partOf = {
  'linh-vuc': 'sector',
  'don-vi': 'unit',
  nam: 'year',
  cap: 'level',
  'phong-trao': 'movement',
  loai: 'form',
} as const satisfies Record<FacetName, CellPart>

export const narrowedBy = (chosen: Chosen): Narrowed =>
  Object.fromEntries(Object.entries(chosen).map(([name, values]) => [partOf[name as FacetName], values]))

/**
 * One statement: how many items the list has as it is narrowed (the row without a facet), and for each facet how many each of its
 * values would leave beside the other choices.
 * @param values what each facet offers; years are those from the first item to the last
 */
export const facetCounts = (list: string, chosen: Chosen, values: Partial<Record<FacetName, Choice>>): SQL => {
  const facets = Object.entries(values).map(([name, offered]) => {
    const part = partOf[name as FacetName]
    const counts = countIn(list, { ...narrowedBy(chosen), [part]: name === 'nam' ? 'years' : offered }, part)
    return sql`SELECT ${sql.raw(`'${name}'`)} AS facet, value, count FROM (${counts}) AS counts`
  })
  const whole = sql`SELECT NULL AS facet, '' AS value, coalesce(sum(count), 0)::int AS count
    FROM (${countIn(list, narrowedBy(chosen))}) AS counts`
  return sql.join([whole, ...facets], sql` UNION ALL `)
}

/** One statement: how many items of these kinds name each of the places, by its id. */
export const placeCounts = (kinds: readonly ContentKind<never>[], sectors: Choice, units: Choice): SQL => {
  const counts = kinds.flatMap(({ key }) => [
    countIn(key, { sector: sectors }, 'sector'),
    countIn(key, { unit: units }, 'unit'),
  ])
  return sql`SELECT value AS place, sum(count)::int AS count FROM (${sql.join(counts, sql` UNION ALL `)}) AS counts
    GROUP BY value`
}
