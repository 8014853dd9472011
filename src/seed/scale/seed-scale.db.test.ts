import { type CollectionSlug, createLocalReq } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourcesOf } from '@/catalogue/sources'
import { mendCatalogue, summaryOf } from '@/catalogue/upkeep'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { contentKinds, vocabularies } from '@/content-kinds'
import type { ContentKind } from '@/publishing/content-kind'
import { createPublished, createWorld, newConsent, newPicture, type World } from '@/publishing/factory'
import { missingForWeb } from '@/publishing/gate'
import { itemPath, type KindKey } from '@/shared/paths'
import { asOperator, asPublic } from '@/shared/payload/acting'
import { seedScale } from './seed-scale'

/** The rows of a table, and for each column how many of them have a value there. */
type Shape = Map<string, { rows: number; values: Record<string, number> }>

type Doc = { id: string; slug: string; textVersion: number }

const count = 1_000
const noon = '2026-01-10T12:00:00.000Z'

let test: TestPayload
let world: World
let database: pg.Client
let published: Shape
let scaled: Shape
let generation: number
const told: string[] = []

const rows = async <Row extends pg.QueryResultRow>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  (await database.query<Row>(statement, values)).rows

const shapeNow = async (): Promise<Shape> => {
  const tables = await rows<{ table: string; names: string[] }>(
    `SELECT table_name AS "table", array_agg(column_name::text) AS names FROM information_schema.columns
     WHERE table_schema = 'public' GROUP BY table_name`,
  )
  const shape: Shape = new Map()
  for (const { table, names } of tables) {
    const counts = names.map((name) => `count("${name}")::int AS "${name}"`).join(', ')
    const [row] = await rows<{ all: number; values: Record<string, number> }>(
      `SELECT (SELECT count(*)::int FROM "${table}") AS all, to_jsonb(t) AS values FROM (SELECT ${counts} FROM "${table}") t`,
    )
    if (row && row.all > 0) shape.set(table, { rows: row.all, values: row.values })
  }
  return shape
}

/** What came between the two. */
const difference = (after: Shape, before: Shape): Shape =>
  new Map(
    [...after].flatMap(([table, { rows, values }]) => {
      const old = before.get(table)
      const more = Object.entries(values).map(([name, value]) => [name, value - (old?.values[name] ?? 0)])
      const added = rows - (old?.rows ?? 0)
      return added > 0 ? [[table, { rows: added, values: Object.fromEntries(more) }] as const] : []
    }),
  )

/** Each kind with everything that scaled items have, through the doors of everybody. */
const publishOfEachKind = async () => {
  const consent = await newConsent(world)
  const { id: cover } = await newPicture(world)
  const placed = { sectors: [world.sector], cover }
  const movement = await createPublished(world, 'movements', consent, placed)
  const practice = await createPublished(world, 'practices', consent, {
    ...placed,
    figures: [{ label: 'Hộ tham gia', before: 1, after: 2, unit: 'hộ' }],
    adopters: [{ unit: world.otherUnit, since: noon, result: 'Đã làm.' }],
  })
  const exemplar = await createPublished(world, 'exemplars', consent, {
    movement: movement.id,
    practices: [practice.id],
    sides: ['labour'],
    keyFigures: [{ value: '38', label: 'người' }],
    achievements: [{ year: 2026, text: 'Việc', measure: '2 lượt' }],
    initiatives: [{ title: 'Sáng kiến', year: 2026, effect: 'Tốt.' }],
    awards: [{ form: 'Giấy khen', validity: 'valid' }],
  })
  await createPublished(world, 'practices', consent, { ...placed, exemplars: [exemplar.id] })
  await createPublished(world, 'articles', consent, { ...placed, movement: movement.id, exemplars: [exemplar.id] })
  await createPublished(world, 'events', consent, { ...placed, guests: [exemplar.id] })
  await createPublished(world, 'documents', consent, { sectors: [world.sector] })
}

const stateOfPublic = async () => {
  const [row] = await rows<{ value: number }>('SELECT value::int FROM content_generation')
  return row?.value ?? 0
}

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
  database = new pg.Client({ connectionString: test.databaseUrl })
  await database.connect()
  const empty = await shapeNow()
  await publishOfEachKind()
  const before = await shapeNow()
  published = difference(before, empty)
  generation = await stateOfPublic()
  await seedScale(test.payload, count, (line) => told.push(line))
  scaled = difference(await shapeNow(), before)
})

afterAll(async () => {
  await database.end()
  await test.close()
})

const kindsUsed: KindKey[] = [
  'exemplar',
  'good-deed',
  'emerging',
  'practice',
  'article',
  'movement',
  'event',
  'document',
]
const kinds = contentKinds.filter(({ key }) => kindsUsed.includes(key)) as unknown as ContentKind[]

const publicDocs = async (kind: ContentKind, limit = 0): Promise<Doc[]> => {
  const { docs } = await test.payload.find({
    collection: kind.collection,
    where: { and: [{ illustrative: { equals: true } }, ...(kind.holds ? [kind.holds] : [])] },
    limit,
    depth: 0,
    sort: 'slug',
    ...asPublic(),
  })
  return docs as unknown as Doc[]
}

describe('the rows', () => {
  const shared = ['media']
  /** Those of the thousands are about nobody; those of the test are about somebody. */
  const peopleOfFew = ['movements', 'events', 'documents'].flatMap((item) => [
    `${item}_people`,
    `_${item}_v_version_people`,
  ])

  it('stand in the tables in which publishing writes', () => {
    const expected = [...published.keys()].filter((table) => ![...shared, ...peopleOfFew].includes(table))
    // What is frequent is counted by the daily round, where thousands are written at their end.
    expect([...scaled.keys()].sort()).toEqual([...expected, 'catalogue_frequent'].sort())
  })

  it('have a value wherever all that was published has one', () => {
    const missing = [...published].flatMap(([table, { rows, values }]) => {
      const made = scaled.get(table)
      if (!made) return []
      return Object.entries(values)
        .filter(([name, value]) => value === rows && made.values[name] !== made.rows)
        .map(([name]) => `${table}.${name}`)
    })
    /** What not every item has, where every item of the test has it. */
    const optional = [
      ['practices', 'cover_id'],
      ['articles', 'cover_id'],
      ['articles', 'movement_id'],
      ['articles', 'unit_id'],
      ['exemplars', 'movement_id'],
      ['events', 'cover_id'],
      ['movements', 'cover_id'],
    ].flatMap(([item, column]) => [`${item}.${column}`, `_${item}_v.version_${column}`])
    const optionalInRows = ['exemplars_achievements.measure', '_exemplars_v_version_achievements.measure']
    /** A row holds one relation: those of the test's document are sectors, others are what it rests on. */
    const otherRelations = ['documents_rels.sectors_id', '_documents_v_rels.sectors_id']
    expect(missing.sort()).toEqual([...optional, ...optionalInRows, ...otherRelations].sort())
  })

  it('are one published version each', async () => {
    for (const table of ['exemplars', 'practices', 'articles', 'movements', 'events', 'documents']) {
      expect(scaled.get(`_${table}_v`)?.rows).toBe(scaled.get(table)?.rows)
    }
  })
})

describe('what is public', () => {
  it('grew by exactly so many items, in one generation', async () => {
    const found = await Promise.all(kinds.map((kind) => publicDocs(kind)))
    expect(found.flat()).toHaveLength(count)
    for (const docs of found) expect(docs).not.toEqual([])
    expect(await stateOfPublic()).toBe(generation + 1)
    expect(await rows('SELECT count(*)::int FROM content_changes WHERE generation = $1', [generation + 1])).toEqual([
      { count },
    ])
    expect(told.length).toBeLessThanOrEqual(10)
  })

  it('has one live address for each item, which is its own', async () => {
    for (const kind of kinds) {
      const docs = await publicDocs(kind)
      const registered = await rows<{ item: string; path: string }>(
        `SELECT item, path FROM addresses WHERE state = 'live' AND kind = $1 AND item = ANY ($2)`,
        [kind.key, docs.map(({ id }) => id)],
      )
      const paths = (pairs: [string, string][]) => pairs.sort(([one], [other]) => (one < other ? -1 : 1))
      expect(paths(registered.map(({ item, path }) => [item, path]))).toEqual(
        paths(docs.map(({ id, slug }) => [id, itemPath(kind.key, slug)])),
      )
    }
  })

  it('passes the gate and has something to say', async () => {
    const req = await createLocalReq({}, test.payload)
    for (const kind of kinds) {
      const { docs } = await test.payload.find({
        collection: kind.collection,
        where: { illustrative: { equals: true } },
        limit: 60,
        depth: 0,
        ...asOperator,
      })
      for (const doc of docs as unknown as Doc[]) {
        expect(await missingForWeb(req, kind, doc as never, doc.textVersion)).toEqual([])
        expect(kind.summary(doc as never).title).not.toBe('')
        expect(kind.body(doc as never).length).toBeGreaterThan(2)
      }
    }
  })

  it('stands in the catalogue as it does when somebody publishes', async () => {
    const mended = await mendCatalogue(test.payload, sourcesOf({ kinds: contentKinds, vocabularies }), () => undefined)
    expect(summaryOf(mended)).toMatch(/ Nothing differed\.$/u)
    expect(mended.compared).toBeGreaterThan(count)
  })

  it('has what is frequent counted', async () =>
    expect(await rows(`SELECT items FROM catalogue_frequent WHERE form = 'folded' AND lexeme = 'mot'`)).toHaveLength(1))

  it('is entered at once again when somebody publishes', async () => {
    expect(
      await rows(`SELECT DISTINCT reloptions FROM pg_class WHERE relname IN ('catalogue_folded', 'catalogue_exact')`),
    ).toEqual([{ reloptions: ['fastupdate=off'] }])
  })
})

describe('publishing a scaled item once more', () => {
  const keptOf = async (collection: CollectionSlug, id: string) => ({
    item: await rows(`SELECT to_jsonb(t) - 'updated_at' AS item FROM "${collection}" t WHERE id = $1`, [id]),
    entry: await rows('SELECT * FROM catalogue WHERE item = $1', [id]),
    address: await rows('SELECT path, kind, state FROM addresses WHERE item = $1', [id]),
    files: await rows('SELECT * FROM published_files WHERE item = $1 ORDER BY token', [id]),
    people: await rows(`SELECT * FROM "${collection}_people" WHERE _parent_id = $1 ORDER BY _order`, [id]),
  })

  it.each(kindsUsed)('finds every row of a %s as it would write it', async (key) => {
    const kind = kinds.find((one) => one.key === key) as ContentKind
    for (const { id } of (await publicDocs(kind)).slice(0, 5)) {
      const before = await keptOf(kind.collection, id)
      await test.payload.update({
        collection: kind.collection,
        id,
        data: { _status: 'published' } as never,
        depth: 0,
        context: { asSystem: true },
        ...asOperator,
      })
      expect(await keptOf(kind.collection, id)).toEqual(before)
    }
  })
})

describe('a second run', () => {
  it('goes on from what is there', async () => {
    await seedScale(test.payload, 20, () => undefined)
    const found = await Promise.all(kinds.map((kind) => publicDocs(kind)))
    expect(found.flat()).toHaveLength(count + 20)
  })

  it('is refused where somebody else has his accounts', async () => {
    await database.query(`UPDATE users SET email = replace(email, 'guongsang.test', 'phuninh.gov.vn')`)
    await expect(seedScale(test.payload, 20, () => undefined)).rejects.toThrow('not seeded by this project')
    const found = await Promise.all(kinds.map((kind) => publicDocs(kind)))
    expect(found.flat()).toHaveLength(count + 20)
  })
})
