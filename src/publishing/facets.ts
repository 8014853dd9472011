import type { Where } from 'payload'
import { type SQL, sql } from '@/shared/payload/sql'
import type { ContentKind } from './content-kind'

/** What a list can be narrowed by: the names of the parameters in its address. */
export const facetNames = ['linh-vuc', 'don-vi', 'nam', 'cap', 'phong-trao', 'loai'] as const

export type FacetName = (typeof facetNames)[number]

/** The field that gives an item its year in lists. */
export type DayField = 'publishedOn' | 'startsAt' | 'issuedOn'

/** Stored values (ids, terms, a year): an item matches when it has one of them. */
export type Choice = readonly string[]

export type Facets = {
  offered: readonly FacetName[]
  chosen: Partial<Record<FacetName, Choice>>
  day: DayField
  /** Equalities that make the list what it is, besides the kind's own. */
  holds?: Record<string, string>
}

export type FacetCount = { facet: FacetName; value: string; count: number }

const startOfYear = (year: number) => `${year}-01-01T00:00:00+07:00`

const narrowedBy = (name: FacetName, values: Choice, day: DayField): Where => {
  const within = { in: [...values] }
  switch (name) {
    case 'linh-vuc':
      return { sectors: within }
    case 'don-vi':
      return { unit: within }
    case 'phong-trao':
      return { movement: within }
    case 'cap':
      return { level: within }
    case 'loai':
      return { form: within }
    case 'nam': {
      const year = Number(values[0])
      return {
        and: [{ [day]: { greater_than_equal: startOfYear(year) } }, { [day]: { less_than: startOfYear(year + 1) } }],
      }
    }
  }
}

/** The condition under which an item stands in the list. */
export const facetsWhere = ({ chosen, day, holds = {} }: Facets): Where => ({
  and: [
    ...Object.entries(holds).map(([field, value]) => ({ [field]: { equals: value } })),
    ...facetNames.flatMap((name) => (chosen[name] ? [narrowedBy(name, chosen[name], day)] : [])),
  ],
})

const snake = (field: string) => field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

const columns = { 'don-vi': 'unit_id', 'phong-trao': 'movement_id', cap: 'level', loai: 'form' } as const

const yearOf = (day: DayField) => sql.raw(`extract(year FROM item.${snake(day)} AT TIME ZONE 'Asia/Ho_Chi_Minh')::text`)

const storedValue = (name: Exclude<FacetName, 'linh-vuc'>, day: DayField): SQL =>
  name === 'nam' ? yearOf(day) : sql.raw(`item.${columns[name]}::text`)

const list = (values: Choice) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

const sectorRows = (table: string) =>
  sql.raw(`${table}_rels AS sector WHERE sector.parent_id = item.id AND sector.path = 'sectors'`)

const matches = (name: FacetName, values: Choice, table: string, day: DayField): SQL =>
  name === 'linh-vuc'
    ? sql`EXISTS (SELECT FROM ${sectorRows(table)} AND sector.sectors_id::text IN (${list(values)}))`
    : sql`${storedValue(name, day)} IN (${list(values)})`

const isPublished = sql`item._status = 'published' AND item.deleted_at IS NULL`

/** One statement: for each facet, how many items each of its values would leave beside the other choices. */
export const facetCounts = (kind: ContentKind<never>, { offered, chosen, day, holds = {} }: Facets): SQL => {
  const table = snake(kind.collection).replaceAll('-', '_')
  const equalities = Object.entries({ ...kindEqualities(kind), ...holds }).map(
    ([field, value]) => sql`item.${sql.raw(snake(field))}::text = ${value}`,
  )
  const published = [isPublished, ...equalities]
  const counts = offered.map((name) => {
    const others = facetNames.flatMap((other) => {
      const values = other === name ? undefined : chosen[other]
      return values ? [matches(other, values, table, day)] : []
    })
    const conditions = sql.join([...published, ...others], sql` AND `)
    const values =
      name === 'linh-vuc'
        ? sql`CROSS JOIN LATERAL (SELECT sector.sectors_id::text AS value FROM ${sectorRows(table)}) AS counted`
        : sql`CROSS JOIN LATERAL (SELECT ${storedValue(name, day)} AS value) AS counted`
    return sql`SELECT ${sql.raw(`'${name}'`)} AS facet, counted.value, count(*)::int AS count
      FROM ${sql.raw(table)} AS item ${values}
      WHERE ${conditions} AND counted.value IS NOT NULL GROUP BY counted.value`
  })
  return sql.join(counts, sql` UNION ALL `)
}

const kindEqualities = (kind: ContentKind<never>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(kind.holds ?? {}).map(([field, test]) => [field, String((test as { equals: unknown }).equals)]),
  )

/** One statement: for each sector and unit, by id, how many published items of these collections name it. */
export const placeCounts = (collections: readonly string[]): SQL => {
  const tables = collections.map((collection) => snake(collection).replaceAll('-', '_'))
  const bySector = tables.map(
    (table) =>
      sql`SELECT sector.sectors_id AS place FROM ${sql.raw(table)} AS item JOIN ${sql.raw(`${table}_rels`)} AS sector
        ON sector.parent_id = item.id AND sector.path = 'sectors' WHERE ${isPublished}`,
  )
  const byUnit = tables.map(
    (table) =>
      sql`SELECT item.unit_id AS place FROM ${sql.raw(table)} AS item WHERE ${isPublished} AND item.unit_id IS NOT NULL`,
  )
  return sql`SELECT place, count(*)::int AS count FROM (${sql.join([...bySector, ...byUnit], sql` UNION ALL `)}) AS named
    GROUP BY place`
}
