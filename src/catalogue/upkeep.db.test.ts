import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { contentKinds, vocabularies } from '@/content-kinds'
import { createDraft, createPublished, createWorld, type Item, newConsent, type World } from '@/publishing/factory'
import { sourcesOf } from './sources'
import { mendCatalogue, mendItem, recountLexemes, summaryOf } from './upkeep'

let test: TestPayload
let world: World
let consent: string
let client: pg.Client
let items: Record<'exemplar' | 'article' | 'page', Item>

const sources = sourcesOf({ kinds: contentKinds, vocabularies })

const sourceOf = (collection: string) => {
  const found = sources.find((source) => source.collection === collection)
  if (!found) throw new Error(collection)
  return found
}

const rows = async (statement: string, values: unknown[] = []) => (await client.query(statement, values)).rows

const mend = async () => {
  const told: string[] = []
  const mended = await mendCatalogue(test.payload, sources, (line) => told.push(line))
  return {
    summary: summaryOf(mended),
    differences: told.filter((line) => !line.includes('%')),
    shares: told.filter((line) => line.includes('%')),
  }
}

const wholeCatalogue = async () => ({
  items: await rows('SELECT * FROM catalogue ORDER BY item'),
  counts: await rows(
    'SELECT * FROM catalogue_counts WHERE items > 0 ORDER BY list, form, level, movement, year, unit, sector',
  ),
  words: await rows('SELECT * FROM catalogue_words ORDER BY word'),
  published: await rows('SELECT * FROM published_items ORDER BY item'),
})

const generation = async () => (await rows('SELECT value FROM content_generation'))[0].value

beforeAll(async () => {
  test = await createTestPayload()
  client = new pg.Client({ connectionString: test.databaseUrl })
  await client.connect()
  world = await createWorld(test.payload)
  consent = await newConsent(world)
  items = {
    exemplar: await createPublished(world, 'exemplars', consent, { name: 'Kiều Xuân Nhự' }),
    article: await createPublished(world, 'articles', consent),
    page: await createPublished(world, 'special-pages', consent),
  }
  await createDraft(world, 'exemplars', consent)
})

afterAll(async () => {
  await client.end()
  await test.close()
})

const nothing = '6 items compared. Nothing differed.'

describe('the upkeep of the catalogue', () => {
  beforeEach(async () => expect((await mend()).summary).toBe(nothing))

  const damages: Record<string, [() => Promise<unknown>, () => string[], string]> = {
    'a row is gone': [
      () => rows('DELETE FROM catalogue WHERE item IN ($1, $2)', [items.page.id, world.sector]),
      () => [`missing     special-pages/${items.page.id}`, `missing     sectors/${world.sector}`],
      '2 missing, 0 different, 0 superfluous; 0 counts, 0 words',
    ],
    'words are others': [
      () => rows(`UPDATE catalogue SET folded = 'khac'::tsvector WHERE item = $1`, [items.article.id]),
      () => [`different   articles/${items.article.id}`],
      '0 missing, 1 different, 0 superfluous; 0 counts, 0 words',
    ],
    'what pages read of it is gone': [
      () => rows('DELETE FROM published_items WHERE item = $1', [items.exemplar.id]),
      () => [`missing     exemplars/${items.exemplar.id}`],
      '1 missing, 0 different, 0 superfluous; 0 counts, 0 words',
    ],
    'what pages read of it is another': [
      () => rows(`UPDATE published_items SET doc = doc || '{"name": "khác"}' WHERE item = $1`, [items.exemplar.id]),
      () => [`different   exemplars/${items.exemplar.id}`],
      '0 missing, 1 different, 0 superfluous; 0 counts, 0 words',
    ],
    'a place is another': [
      () => rows(`UPDATE catalogue SET year = '1954', sectors = '{}' WHERE item = $1`, [items.exemplar.id]),
      () => [`different   exemplars/${items.exemplar.id}`],
      '0 missing, 1 different, 0 superfluous; 0 counts, 0 words',
    ],
    'a word is forgotten': [
      () => rows(`DELETE FROM catalogue_words WHERE word = 'xuan nhu'`),
      () => [`different   exemplars/${items.exemplar.id}`],
      '0 missing, 1 different, 0 superfluous; 0 counts, 0 words',
    ],
    'a word nobody has is remembered': [
      () => rows(`INSERT INTO catalogue_words VALUES ('thach sanh', 'Thạch Sanh', true)`),
      () => [],
      '0 missing, 0 different, 0 superfluous; 0 counts, 1 words',
    ],
    'counts are off': [
      () =>
        rows(`WITH off AS (UPDATE catalogue_counts SET items = items + 5 WHERE list = 'article' AND unit = '' AND sector = ''
            AND year = '' AND form = '' RETURNING list)
          INSERT INTO catalogue_counts SELECT 'article', '', '', '', '1954', '', '', count(*) FROM off`),
      () => [],
      '0 missing, 0 different, 0 superfluous; 2 counts, 0 words',
    ],
  }

  it.each(Object.keys(damages))('%s', async (name) => {
    const [damage, differences, summary] = damages[name] ?? []
    const before = await wholeCatalogue()
    await damage?.()
    expect(await wholeCatalogue()).not.toEqual(before)
    const known = await generation()

    const told = await mend()
    expect(told.differences.sort()).toEqual(differences?.().sort())
    expect(told.summary).toBe(`6 items compared. Mended: ${summary}.`)
    expect(await wholeCatalogue()).toEqual(before)
    expect(Number(await generation())).toBe(Number(known) + 1)

    expect((await mend()).summary).toBe(nothing)
    expect(Number(await generation())).toBe(Number(known) + 1)
  })

  it('strikes what is not public, and forgets its words', async () => {
    const before = await wholeCatalogue()
    const { id } = await createPublished(world, 'exemplars', consent, { name: 'Tạ Quang Bích' })
    const saved = await rows('SELECT * FROM catalogue WHERE item = $1', [id])
    const columns = Object.keys(saved[0])
    await test.payload.update({
      collection: 'exemplars',
      id,
      data: { _status: 'draft' },
      context: { move: 'withdraw', note: 'Gia đình đề nghị', asSystem: true },
    })
    await rows(
      `INSERT INTO catalogue VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
      columns.map((column) => saved[0][column]),
    )
    await rows(`INSERT INTO catalogue_words VALUES ('quang bich', 'Quang Bích', true)`)
    expect(await mend()).toMatchObject({
      differences: [`superfluous exemplars/${id}`],
      summary: '6 items compared. Mended: 0 missing, 0 different, 1 superfluous; 0 counts, 3 words.',
    })
    expect(await wholeCatalogue()).toEqual(before)
  })

  it('tells how far it is', async () => {
    expect((await mend()).shares.at(-1)).toBe('100 % compared')
  })
})

describe('an item that is withdrawn between reading and mending', () => {
  it('is not entered', async () => {
    const { id } = await createPublished(world, 'exemplars', consent, { name: 'Lò Văn Chấn' })
    await rows('DELETE FROM catalogue WHERE item = $1', [id])
    await rows('DELETE FROM published_items WHERE item = $1', [id])
    await client.query('BEGIN')
    await client.query(`UPDATE exemplars SET _status = 'draft' WHERE id = $1`, [id])
    const mending = mendItem(test.payload, sourceOf('exemplars'), id)
    const other = new pg.Client({ connectionString: test.databaseUrl })
    await other.connect()
    await expect
      .poll(async () => {
        const waiting = await other.query(
          `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        )
        return waiting.rowCount
      })
      .toBe(1)
    await other.end()
    await client.query('COMMIT')

    expect(await mending).toBe(null)
    expect(await rows('SELECT FROM catalogue WHERE item = $1', [id])).toEqual([])
    expect(await rows('SELECT FROM published_items WHERE item = $1', [id])).toEqual([])
  })
})

describe('lexemes that many items have', () => {
  // Nobody asks how many of them stand where.
  beforeAll(() => rows('ALTER TABLE catalogue DISABLE TRIGGER catalogue_counted'))

  const insert = (count: number) =>
    rows(
      `INSERT INTO catalogue SELECT 'many-' || number, 'article', now(), '{}', '{}', '', '', '', '', '', '', '', '', false,
        CASE WHEN number % 10 = 0 THEN 'phobien hiem' ELSE 'phobien' END::tsvector, 'phổbiến'::tsvector
       FROM generate_series(1, $1::int) AS number ON CONFLICT DO NOTHING`,
      [count],
    )
  const frequent = async () => {
    await recountLexemes(test.payload)
    const found = await rows('SELECT form, lexeme, items FROM catalogue_frequent ORDER BY form DESC, lexeme')
    return found.map(({ form, lexeme, items: count }) => [`${form} ${lexeme}`, count])
  }

  it('are counted one by one while there are few items, else about', async () => {
    expect(await frequent()).toEqual([])
    await insert(600)
    expect(await frequent()).toEqual([
      ['folded phobien', 600],
      ['exact phổbiến', 600],
    ])
    await insert(20_000)
    const counts = new Map((await frequent()) as [string, number][])
    expect([...counts.keys()]).toEqual(['folded hiem', 'folded phobien', 'exact phổbiến'])
    expect(counts.get('folded phobien')).toBeGreaterThan(16_000)
    expect(counts.get('folded phobien')).toBeLessThan(24_000)
    expect(counts.get('folded hiem')).toBeGreaterThan(1_600)
    expect(counts.get('folded hiem')).toBeLessThan(2_400)
  })

  it('are counted by several at once', async () => {
    await insert(600)
    const counts = Array.from({ length: 4 }, () => recountLexemes(test.payload))
    expect((await Promise.allSettled(counts)).map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'))
  })
})
