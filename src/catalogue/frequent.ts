import { type SQL, sql } from '@/shared/payload/sql'

/** A sample is enough to tell what is frequent. */
const sampled = 10_000

/** What fewer items have is asked for at once; a margin for what is published until the next count. */
const leastCounted = 500

const countOf = (form: 'folded' | 'exact', share: number, every: number): SQL => sql`
  INSERT INTO catalogue_frequent (form, lexeme, items)
  SELECT ${form}, word, ndoc * ${every}::int
  FROM ts_stat(${`SELECT ${form} FROM catalogue TABLESAMPLE SYSTEM (${share}) REPEATABLE (1)`})
  WHERE ndoc * ${every}::int >= ${leastCounted}`

/**
 * Statements that count anew which lexemes many items have, in one transaction; on a large catalogue from a sample.
 * @param items how many there are
 */
export const recountFrequent = (items: number): SQL[] => {
  const every = Math.max(1, Math.round(items / sampled))
  return [
    // Two counts at once would both delete the old rows and both insert the new ones.
    sql`LOCK TABLE catalogue_frequent IN SHARE ROW EXCLUSIVE MODE`,
    sql`DELETE FROM catalogue_frequent`,
    ...(items < leastCounted ? [] : [countOf('folded', 100 / every, every), countOf('exact', 100 / every, every)]),
  ]
}
