import { eachOf, type SQL, sql } from '@/shared/payload/sql'
import { type Needed, property, questionOf } from './vectors'

/** A vector of the catalogue. */
export type Form = 'folded' | 'exact'

/** What a list can be narrowed to; each property one of several values. */
export type Narrowed = Partial<Record<CellPart, readonly string[]>>

/** The lexemes by which the items of a list are found. */
export const placeLexemes = (list: string | null, narrowed: Narrowed): Needed => [
  ...(list ? [property('list', list)] : []),
  ...Object.entries(narrowed).map(([name, values]) => values.map((value) => property(name, value))),
]

/** From this many items on, a question is asked for a few weeks after the other instead of all at once. */
const atOnce = 1_000

/** From so many steps on, each is a single week, and the weeks are read only as far as they are needed. */
const mostSteps = 60

const columns = sql.raw('item, kind, unit, sectors, year, at')

/** The weeks in which something stands, from the newest; read as far as they are needed. */
const weeks = sql`
  WITH RECURSIVE week (number) AS (
    SELECT floor(extract(epoch FROM max(at)) / 604800)::int FROM catalogue
    UNION ALL
    SELECT (SELECT floor(extract(epoch FROM at) / 604800)::int FROM catalogue
      WHERE at < to_timestamp(week.number * 604800::bigint) ORDER BY at DESC LIMIT 1)
    FROM week WHERE week.number IS NOT NULL
  )`

/**
 * The newest items that have all that is needed, newest first.
 *
 * All at once where they are few; else some weeks after the other from the newest, until there are enough: so it costs the same with
 * a thousand items and with a hundred thousand. A step is as long as it takes to find a sixteenth of what is wanted, or more where more stands in a week. The steps come in
 * their order because a nested loop keeps the order of its outer side.
 * @param expected about how many items there are
 */
export const newestMatching = (options: {
  form: Form
  needed: Needed
  expected: number
  most: number
  offset?: number
  /** What the folded vector must have besides. */
  also?: Needed
  /** How many weeks are gone through at the most; all where it is left out. */
  mostWeeks?: number
}): SQL => {
  const { form, needed, expected, most, offset = 0, also = [], mostWeeks } = options
  const question = sql`${questionOf(needed)}::tsquery`
  const vector = sql.raw(`catalogue.${form}`)
  const besides = also.length > 0 ? sql`AND catalogue.folded @@ ${questionOf(also)}::tsquery` : sql``
  const limit = sql`LIMIT ${most} OFFSET ${offset}`
  // Found before they are ordered: else the planner may look for a few of them along the whole order.
  if (expected <= atOnce)
    return sql`WITH found AS MATERIALIZED (
        SELECT ${columns} FROM catalogue WHERE ${vector} @@ ${question} ${besides}
      ) SELECT * FROM found ORDER BY at DESC, item DESC ${limit}`
  const walked = mostWeeks === undefined ? sql`week` : sql`(SELECT number FROM week LIMIT ${mostWeeks}) AS week`
  const steps = Math.ceil((expected * 16) / (most + offset))
  const within = sql`'#week=' || number`
  const step =
    steps > mostSteps
      ? sql`(SELECT quote_literal(${within})::tsquery AS weeks FROM ${walked}) AS step`
      : sql`(SELECT string_agg(quote_literal(${within}), ' | ')::tsquery AS weeks FROM (
            SELECT number, ntile(${steps}) OVER (ORDER BY number DESC) AS place FROM ${walked} WHERE number IS NOT NULL
          ) AS placed GROUP BY place ORDER BY place) AS step`
  return sql`${weeks} SELECT found.* FROM ${step} CROSS JOIN LATERAL (
      SELECT ${columns} FROM catalogue
      WHERE ${vector} @@ (${question} && step.weeks) ${besides}
      ORDER BY at DESC, item DESC
    ) AS found ${limit}`
}

/** The counts have a cell for each list and each combination of these; '' stands for any. */
const parts = ['form', 'level', 'movement', 'year', 'unit', 'sector'] as const

export type CellPart = (typeof parts)[number]

/** Every year from that of the first item to that of the last. */
const years = sql`(SELECT generate_series(extract(year FROM min(at))::int, extract(year FROM max(at))::int)::text AS year
  FROM catalogue)`

type Values = readonly string[] | 'years'

const oneOf = (values: Values = ['']): SQL => (values === 'years' ? years : eachOf(values))

/** The sum over the cells of the combinations; `by` tells the values of one part apart. */
export const countIn = (list: string, narrowed: Partial<Record<CellPart, Values>>, by?: CellPart): SQL => {
  const value = sql.raw(by ? `asked.${by}` : "''")
  const asked = sql.join(
    parts.map((part) => sql`${oneOf(narrowed[part])} AS ${sql.raw(`of_${part}(${part})`)}`),
    sql`, `,
  )
  const isAsked = sql.raw(['list', ...parts].map((part) => `counted.${part} = asked.${part}`).join(' AND '))
  // The limit keeps it one look into the index for each cell.
  return sql`
    SELECT ${value} AS value, sum(cell.items)::int AS count
    FROM (SELECT ${list}::text AS list, ${sql.raw(parts.join(', '))} FROM ${asked}) AS asked
    CROSS JOIN LATERAL (SELECT items FROM catalogue_counts AS counted WHERE ${isAsked} LIMIT 1) AS cell
    WHERE cell.items > 0 GROUP BY 1`
}
