import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { becomeWorker, freeStuckJobs, hasDueJob, noteAppointedChanges } from './due-jobs.ts'

let database: TestDatabase
let client: pg.Client

const connected = async () => {
  const connection = new pg.Client({ connectionString: database.url })
  await connection.connect()
  return connection
}

const add = (columns: string, values: string) =>
  client.query(`INSERT INTO payload_jobs (task_slug, ${columns}) VALUES ('schedulePublish', ${values})`)

beforeAll(async () => {
  database = await createTestDatabase()
  client = await connected()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

beforeEach(() => client.query('DELETE FROM payload_jobs'))

describe('hasDueJob', () => {
  it.each([
    ['without a time', 'wait_until', 'NULL', true],
    ['whose time has come', 'wait_until', "now() - interval '1 second'", true],
    ['missed long ago', 'wait_until', "now() - interval '9 days'", true],
    ['whose time comes later', 'wait_until', "now() + interval '1 minute'", false],
    ['being done', 'processing', 'true', false],
    ['done', 'completed_at', 'now()', false],
    ['given up', 'has_error', 'true', false],
  ])('a job %s', async (_, column, value, isDue) => {
    await add(column, value)
    expect(await hasDueJob(client)).toBe(isDue)
  })
})

it('frees what a crash left in processing, and only that', async () => {
  await add('processing, updated_at', "true, now() - interval '11 minutes'")
  await add('processing, updated_at', "true, now() - interval '9 minutes'")
  expect(await freeStuckJobs(client)).toBe(1)
  expect(await hasDueJob(client)).toBe(true)
})

it('turns what fell due by the clock into changes, once, and leaves what is to come', async () => {
  const generation = async () => Number((await client.query('SELECT value FROM content_generation')).rows[0].value)
  const appoint = (item: string, at: string) =>
    client.query(`INSERT INTO appointed_changes (kind, item, at) VALUES ('contest', $1, now() + $2::interval)`, [
      item,
      at,
    ])
  const before = await generation()
  await appoint('missed', '-9 days')
  await appoint('missed', '-1 second')
  await appoint('now', '0 seconds')
  await appoint('later', '1 minute')
  expect(await noteAppointedChanges(client)).toBe(2)
  expect(await noteAppointedChanges(client)).toBe(0)
  const { rows } = await client.query(`SELECT item, change FROM content_changes WHERE kind = 'contest' ORDER BY item`)
  expect(rows).toEqual([
    { item: 'missed', change: 'changed' },
    { item: 'now', change: 'changed' },
  ])
  expect(await generation()).toBe(before + 2)
  const left = await client.query('SELECT item FROM appointed_changes')
  expect(left.rows).toEqual([{ item: 'later' }])
})

it('lets one connection be the worker', async () => {
  const other = await connected()
  expect(await becomeWorker(client)).toBe(true)
  expect(await becomeWorker(other)).toBe(false)
  await other.end()
})
