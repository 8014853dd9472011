import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPublished, createWorld, newConsent } from '@/publishing/factory'
import { completeCatalogue } from './catalogue-upkeep.ts'
import { createTestPayload, type TestPayload } from './test-payload'

let test: TestPayload
let client: pg.Client

beforeAll(async () => {
  test = await createTestPayload()
  client = new pg.Client({ connectionString: test.databaseUrl })
  await client.connect()
  const world = await createWorld(test.payload)
  await createPublished(world, 'exemplars', await newConsent(world))
})

afterAll(async () => {
  await client.end()
  await test.close()
})

const complete = () => {
  const { PAYLOAD_SECRET = '', DATA_DIR = '' } = process.env
  return completeCatalogue(
    { url: test.databaseUrl, env: { PAYLOAD_SECRET, DATA_DIR } },
    { signal: new AbortController().signal },
  )
}

const catalogue = async () => (await client.query('SELECT * FROM catalogue ORDER BY item')).rows

it('enters what was published before there was a catalogue, or what an interrupted start left out', async () => {
  const before = await catalogue()
  expect(before).toHaveLength(4)
  expect(await complete()).toBe(false)

  await client.query('TRUNCATE catalogue, catalogue_counts, catalogue_words')
  expect(await complete()).toBe(true)
  expect(await catalogue()).toEqual(before)

  await client.query(`DELETE FROM catalogue WHERE kind = 'exemplar'`)
  expect(await complete()).toBe(true)
  expect(await catalogue()).toEqual(before)
  expect(await complete()).toBe(false)
})
