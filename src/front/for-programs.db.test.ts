import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { createWorld, eventually, type World } from './front-world.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  world = await createWorld(database)
})
afterEach(() => world.destroy())

const json = (response: ServerResponse, value: object, status = 200) => {
  response.writeHead(status, {
    ...{ 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  })
  response.end(JSON.stringify(value))
}

const id = '0b9c6f0e-6f6b-4b8e-9d57-3c3f1f0a9a01'
const otherId = '0b9c6f0e-6f6b-4b8e-9d57-3c3f1f0a9a02'

const register = (item: string, path: string, state: 'live' | 'gone') =>
  world.change(item, state === 'live' ? 'published' : 'withdrawn', [
    [
      `INSERT INTO addresses (path, kind, item, state) VALUES ($1, 'article', $2, $3)
       ON CONFLICT (path) DO UPDATE SET state = excluded.state`,
      [path, item, state],
    ],
  ])

test('an item is asked for by its id, and says itself that it is gone', async () => {
  await register(id, '/tin-bai/a', 'live')
  await world.settle()
  world.show((_, response) => json(response, { id }))
  const live = await world.ask(`/du-lieu/tin-bai/${id}.json`)
  expect([live.status, live.body]).toEqual([200, JSON.stringify({ id })])
  expect(live.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=0, s-maxage=1, stale-if-error=3600',
  })
  expect(live.headers['set-cookie']).toBeUndefined()
  await register(id, '/tin-bai/a', 'gone')
  await world.settle()
  world.show((_, response) => json(response, { id, withdrawn: true }, 410))
  for (let i = 0; i < 2; i += 1) {
    const gone = await world.ask(`/du-lieu/tin-bai/${id}.json`)
    expect([gone.status, gone.body]).toEqual([410, JSON.stringify({ id, withdrawn: true })])
  }
  expect(world.rendered).toHaveLength(2)
})

test('nothing is rendered for an id that never was public', async () => {
  expect((await world.ask(`/du-lieu/tin-bai/${otherId}.json`)).status).toBe(404)
  expect((await world.ask(`/du-lieu/don-vi/${otherId}.json`)).status).toBe(404)
  expect(world.rendered).not.toContain(`/du-lieu/tin-bai/${otherId}.json`)
})

test('the feed of a unit goes where the unit goes', async () => {
  await world.publish('/don-vi/xa-a')
  await world.move('/don-vi/xa-a', '/don-vi/xa-b')
  await world.settle()
  const moved = await world.ask('/rss/don-vi/xa-a.xml')
  expect([moved.status, moved.headers.location]).toEqual([308, '/rss/don-vi/xa-b.xml'])
  expect((await world.ask('/rss/don-vi/xa-b.xml')).status).toBe(200)
  expect((await world.ask('/rss/don-vi/xa-c.xml')).status).toBe(404)
  expect((await world.ask('/rss/khong-co.xml')).status).toBe(404)
})

test('a reader that keeps only the date is told when nothing is new', async () => {
  let text = 'một'
  world.show((_, response) => void response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(text))
  const date = async () => String((await world.ask('/rss.xml')).headers['last-modified'])
  // Within its second a change might be followed by another.
  await eventually(async () => (await date()) !== 'undefined')
  const first = await date()
  const asked = (since: string) => world.ask('/rss.xml', { headers: { 'If-Modified-Since': since } })
  expect((await asked(first)).status).toBe(304)
  await register(id, '/tin-bai/a', 'live')
  await world.settle()
  // Rendered anew, and still the same.
  expect((await asked(first)).status).toBe(304)
  text = 'hai'
  await register(id, '/tin-bai/a', 'gone')
  await world.settle()
  const changed = await asked(first)
  expect([changed.status, changed.body]).toEqual([200, 'hai'])
  await eventually(async () => (await date()) !== 'undefined')
  expect(Date.parse(await date())).toBeGreaterThan(Date.parse(first))
})
