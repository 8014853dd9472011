import pg, { type Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chosen, type FacetName, facetCounts, narrowedBy, placeCounts } from '@/catalogue/facets'
import { countIn, newestMatching, placeLexemes } from '@/catalogue/statements'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { contentKinds } from '@/content-kinds'
import { createPublished, createWorld, newConsent } from '@/publishing/factory'
import { seedScale } from '@/seed/scale/seed-scale'
import { type SQL, sql } from '@/shared/payload/sql'
import { namesAsked } from './correction'
import { expectedOf } from './expected'
import { readQuestion } from './question'
import {
  type Filters,
  firstStandingTogether,
  frequencies,
  hits,
  knownWords,
  lexemesOf,
  newestOfAll,
  similarNames,
} from './statements'

/**
 * What every question costs, told by the database itself: rows and buffers, never time. The bounds are the same for a thousand items
 * and for a hundred thousand.
 */

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: Plan[]
}

type Cost = { rows: number; buffers: number; scanned: string[] }

const mostRows = 2_000
/**
 * Of 8 KB each. A question for a word that many have takes about 5 000. The most takes one for words that are frequent and yet hardly
 * ever meet: it goes through every week in which something was published, whatever the number of items.
 */
const mostBuffers = 50_000

let test: TestPayload
let sectors: string[]
let units: string[]
let word: { frequent: string; marked: string; rare: string; name: string }

type Database = {
  drizzle: {
    execute: (statement: SQL) => Promise<{ rows: Record<string, unknown>[] }>
    dialect: { sqlToQuery: (statement: SQL) => { sql: string; params: unknown[] } }
  }
  pool: Pool
}

const database = () => test.payload.db as unknown as Database

const run = async <Row>(statement: SQL): Promise<Row[]> => (await database().drizzle.execute(statement)).rows as Row[]

const costOf = (plan: Plan): Cost => {
  const own = plan['Relation Name']
    ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)) *
      plan['Actual Loops']
    : 0
  const parts = (plan.Plans ?? []).map(costOf)
  return {
    rows: parts.reduce((sum, part) => sum + part.rows, own),
    buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
    scanned: [
      ...(plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []),
      ...parts.flatMap(({ scanned }) => scanned),
    ],
  }
}

type Explained = { 'QUERY PLAN': [{ Plan: Plan }] }

const explain = 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)'

/** With the values known, as a statement is planned at first. */
const costOnce = async (statement: SQL): Promise<Cost[]> =>
  (await run<Explained>(sql`${sql.raw(explain)} ${statement}`)).map((row) => costOf(row['QUERY PLAN'][0].Plan))

const literal = (value: unknown) =>
  pg.escapeLiteral(Array.isArray(value) ? `{${value.map((text) => JSON.stringify(text)).join()}}` : String(value))

/** Whatever the values, as a statement is planned that has been prepared. */
const costPrepared = async (statement: SQL): Promise<Cost[]> => {
  const { drizzle, pool } = database()
  const { sql: text, params } = drizzle.dialect.sqlToQuery(statement)
  const client = await pool.connect()
  try {
    await client.query('SET plan_cache_mode = force_generic_plan')
    await client.query(`PREPARE asked AS ${text}`)
    const values = params.length > 0 ? `(${params.map(literal).join()})` : ''
    const { rows } = await client.query<Explained>(`${explain} EXECUTE asked${values}`)
    return rows.map((row) => costOf(row['QUERY PLAN'][0].Plan))
  } finally {
    client.release(true)
  }
}

const expectBounded = async (statement: SQL) => {
  const costs = [...(await costOnce(statement)), ...(await costPrepared(statement))]
  expect(costs).toHaveLength(2)
  for (const { rows, buffers, scanned } of costs) {
    // Reading a table of a few hundred rows whole is the cheapest there is, and within the bound on rows.
    expect(scanned.filter((table) => !small.has(table))).toEqual([])
    expect(rows).toBeLessThanOrEqual(mostRows)
    expect(buffers).toBeLessThanOrEqual(mostBuffers)
  }
}

/** Tables with fewer rows than a question may read. */
let small: Set<string>

const findSmallTables = async () => {
  const rows = await run<{ name: string }>(sql`
    SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
      AND reltuples BETWEEN 0 AND ${mostRows}`)
  small = new Set(rows.map(({ name }) => name))
}

const scaleTo = async (items: number) => {
  const [row] = await run<{ items: number }>(sql`SELECT count(*)::int AS items FROM catalogue`)
  const standing = row?.items ?? 0
  await seedScale(test.payload, items - standing, () => undefined)
  await findSmallTables()
}

beforeAll(async () => {
  test = await createTestPayload()
  const world = await createWorld(test.payload)
  await createPublished(world, 'practices', await newConsent(world))
}, 600_000)

afterAll(() => test.close())

const idsOf = async (statement: SQL) => (await run<{ id: string }>(statement)).map(({ id }) => id)

/** The word of which so great a share of the items has at least one, and one that a handful has. */
const chooseWords = async () => {
  const [frequent] = await run<{ word: string }>(sql`
    SELECT word FROM ts_stat('SELECT folded FROM catalogue') WHERE word ~ '^[a-z]+$'
    ORDER BY abs(ndoc - (SELECT count(*) * 2 / 3 FROM catalogue)) LIMIT 1`)
  const [rare] = await run<{ word: string }>(sql`
    SELECT word FROM ts_stat('SELECT folded FROM catalogue') WHERE word ~ '^[a-z]+$'
    ORDER BY ndoc, word LIMIT 1`)
  const [name] = await run<{ word: string }>(
    sql`SELECT word FROM catalogue_words WHERE is_name ORDER BY word DESC LIMIT 1`,
  )
  if (!frequent || !rare || !name) throw new Error('there are no words to ask for')
  const [marked] = await run<{ shown: string }>(sql`SELECT shown FROM catalogue_words WHERE word = ${frequent.word}`)
  word = { frequent: frequent.word, marked: marked?.shown ?? frequent.word, rare: rare.word, name: name.word }
}

const prepare = async (items: number) => {
  await scaleTo(items)
  sectors = await idsOf(sql`SELECT id::text FROM sectors`)
  units = await idsOf(sql`SELECT id::text FROM units`)
}

const describeLists = () => {
  it.each([
    'exemplar',
    'exemplar/subjectKind=individual',
    'good-deed',
    'emerging',
    'practice',
    'article',
    'event',
    'document',
    'movement',
  ])('the list of %s is bounded, on its first page and its last, and with every facet', async (list) => {
    const choices: Chosen[] = [
      {},
      { 'linh-vuc': sectors.slice(0, 1) },
      { 'don-vi': units },
      { nam: ['2025'] },
      { cap: ['commune'] },
      { loai: ['news'] },
      { 'linh-vuc': sectors.slice(0, 1), 'don-vi': units.slice(0, 1), nam: ['2025'] },
    ]
    const values: Partial<Record<FacetName, string[]>> = {
      'linh-vuc': sectors,
      'don-vi': units,
      nam: [],
      cap: ['commune', 'province'],
    }
    for (const chosen of choices) {
      await expectBounded(facetCounts(list, chosen, values))
      const [row] = await run<{ count: number }>(countIn(list, narrowedBy(chosen)))
      const page = {
        form: 'folded',
        needed: placeLexemes(list, narrowedBy(chosen)),
        expected: row?.count ?? 0,
        most: 24,
      } as const
      await expectBounded(newestMatching(page))
      await expectBounded(newestMatching({ ...page, offset: 39 * 24 }))
    }
  })

  it('the counts of all places are bounded', () => expectBounded(placeCounts(contentKinds, sectors, units)))
}

describe('with 1 000 items', () => {
  beforeAll(() => prepare(1_000), 600_000)

  describeLists()
})

describe('with 100 000 items', () => {
  beforeAll(async () => {
    await prepare(100_000)
    await chooseWords()
  }, 1_800_000)

  describeLists()

  const filters = (): Record<string, Filters> => ({
    all: { list: null, narrowed: {} },
    kind: { list: 'exemplar', narrowed: {} },
    // A unit with its predecessors.
    place: { list: null, narrowed: { sector: sectors.slice(0, 1), unit: units.slice(0, 4) } },
    year: { list: 'article', narrowed: { year: ['2024'] } },
  })

  const questions = (): Record<string, string> => ({
    'a word of two thirds': word.frequent,
    'the same word with its marks': word.marked,
    'two frequent words': `${word.frequent} thi`,
    'a frequent phrase': `"${word.frequent} ${word.frequent}"`,
    'a rare word': word.rare,
    'a name with a slip': `${word.name.slice(0, -1)}q`,
    'a word that nothing has': 'qqqqqqqq',
  })

  it('what is newest is bounded', () => expectBounded(newestOfAll(3)))

  it.each([
    'a word of two thirds',
    'the same word with its marks',
    'two frequent words',
    'a frequent phrase',
    'a rare word',
    'a name with a slip',
    'a word that nothing has',
  ])('a search for %s is bounded, however it is narrowed', async (name) => {
    const question = readQuestion(questions()[name] ?? '')
    await expectBounded(similarNames(question))
    await expectBounded(firstStandingTogether([question, readQuestion(`${word.frequent} ${word.name}`)]))
    await expectBounded(
      knownWords([...question.words.map(({ folded }) => folded), ...namesAsked(question).map(({ name }) => name)]),
    )
    for (const filter of Object.values(filters())) {
      const lexemes = lexemesOf(question, filter)
      await expectBounded(frequencies(lexemes))
      const expected = expectedOf(lexemes, await run(frequencies(lexemes)))
      await expectBounded(hits(lexemes, expected, { limit: 20, offset: 0 }))
      await expectBounded(hits(lexemes, expected, { limit: 20, offset: 980 }))
    }
  })
})
