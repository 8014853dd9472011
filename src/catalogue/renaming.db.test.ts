import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createPublished, createWorld, type Item, newConsent, type World } from '@/publishing/factory'

let test: TestPayload
let world: World
let client: pg.Client
let item: Item
// Loaded once the test's database is known: they read the configuration.
let search: typeof import('@/search/queries')['search']
let readQuestion: typeof import('@/search/question')['readQuestion']

beforeAll(async () => {
  test = await createTestPayload()
  ;({ search } = await import('@/search/queries'))
  ;({ readQuestion } = await import('@/search/question'))
  client = new pg.Client({ connectionString: test.databaseUrl })
  await client.connect()
  world = await createWorld(test.payload)
  item = await createPublished(world, 'exemplars', await newConsent(world), { unit: world.ownUnit })
})

afterAll(async () => {
  await client.end()
  await test.close()
})

const find = async (typed: string) => {
  const found = await search(
    readQuestion(typed),
    { list: 'exemplar', narrowed: {} },
    { limit: 9, offset: 0, isLiteral: true },
  )
  return { items: found.hits.map((hit) => hit.item), suggestions: found.suggestions }
}

const runJobs = async () => Object.keys((await test.payload.jobs.run({ silent: true })).jobStatus ?? {}).length

const generation = async () => Number((await client.query('SELECT value FROM content_generation')).rows[0].value)

it('what stands with a unit is found by its new name as soon as the worker came by, and by the old one no more', async () => {
  expect((await find('phung nguyen')).items).toEqual([item.id])
  await test.payload.update({ collection: 'units', id: world.ownUnit, data: { name: 'xã Văn Lang' } })
  const renamed = await generation()
  expect(await runJobs()).toBe(1)
  expect((await find('van lang')).items).toEqual([item.id])
  expect(await find('phung nguyen')).toEqual({ items: [], suggestions: ['Bản Nguyên'] })
  expect(await generation()).toBe(renamed + 1)
  expect(await runJobs()).toBe(0)
})

it('asks nothing of the worker where the name stays', async () => {
  await test.payload.update({ collection: 'units', id: world.ownUnit, data: { about: 'Bên sông Thao.' } })
  expect(await runJobs()).toBe(0)
})

it('goes through a large unit by parts', async () => {
  const superfluous = async () => (await client.query(`SELECT FROM catalogue WHERE title = 'Nhiều'`)).rowCount
  await client.query(
    `INSERT INTO catalogue SELECT gen_random_uuid(), 'exemplar', now(), '{}', '{}', '', '', '', '', '', 'Nhiều', '', '', false,
       quote_literal('#unit=' || $1)::tsvector, '' FROM generate_series(1, 150)`,
    [world.ownUnit],
  )
  await test.payload.update({ collection: 'units', id: world.ownUnit, data: { name: 'xã Thạch Sơn' } })
  expect(await runJobs()).toBe(1)
  expect(await superfluous()).toBeGreaterThanOrEqual(50)
  expect(await runJobs()).toBe(1)
  expect(await superfluous()).toBe(0)
  expect(await runJobs()).toBe(0)
  expect((await find('thach son')).items).toEqual([item.id])
})
