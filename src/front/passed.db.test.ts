import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { createWorld, html, type World } from './front-world.ts'

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

const post = (body: string | Buffer, headers = {}) => ({ method: 'POST', body, headers })

test('the panel and the API get bodies and sessions, but the site’s own origin', async () => {
  world.show(async (incoming, response) => {
    const body = await text(incoming)
    response.setHeader('Cache-Control', 'public, max-age=600')
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ body, ...incoming.headers }))
  })
  const sent = 'Gương sáng '.repeat(20_000)
  const headers = { cookie: 'payload-token=1', host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-a': '1' }
  const reply = await world.ask('/api/articles?depth=0', post(sent, headers))
  const seen = JSON.parse(reply.body)
  expect(seen.body).toBe(sent)
  expect(seen).toMatchObject({ cookie: 'payload-token=1', host: 'guong.example.vn', 'x-forwarded-proto': 'https' })
  expect(seen).not.toHaveProperty('x-a')
  expect(reply.headers['cache-control']).toBe('no-store')
  expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'self'")
  await world.ask('/api/articles?depth=0')
  await world.ask('/api/articles?depth=0')
  expect(world.rendered).toHaveLength(3)
})

test('too much is refused, told beforehand or not', async () => {
  world.show(async (incoming, response) => {
    await text(incoming)
    response.end('received')
  })
  const much = Buffer.alloc(3 * 1024 * 1024)
  const told = await world.ask('/api/articles', post(much))
  expect([told.status, JSON.parse(told.body).errors[0].message]).toEqual([413, expect.stringContaining('quá lớn')])
  expect(world.rendered).toEqual([])
  const untold = await world.ask('/api/articles', post(much, { 'transfer-encoding': 'chunked' }))
  expect(untold.status).toBe(413)
  expect((await world.ask('/api/media', post(much))).body).toBe('received')
  const panel = await world.ask('/admin/login', post(Buffer.alloc(5 * 1024 * 1024)))
  expect([panel.status, panel.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8'])
})

test('guessing a password ends after twenty attempts from one network; signing in counts for nothing', async () => {
  let right = true
  world.show((_, response) => {
    response.statusCode = right ? 200 : 401
    response.end('{}')
  })
  const tryFrom = (address: string, path = '/api/users/login') =>
    world.ask(path, post('{}', { 'x-forwarded-for': `1.1.1.1, ${address}` }))
  for (let attempt = 0; attempt < 25; attempt++) expect((await tryFrom('203.0.113.7')).status).toBe(200)
  await wait(50)
  right = false
  const statuses: number[] = []
  for (let attempt = 0; attempt < 22; attempt++) statuses.push((await tryFrom('203.0.113.7')).status)
  expect(statuses.filter((status) => status === 401)).toHaveLength(20)
  const refused = await tryFrom('203.0.113.7', '/api/users/forgot-password')
  expect(refused.status).toBe(429)
  expect(JSON.parse(refused.body).errors[0].message).toContain('chờ vài phút')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await tryFrom('203.0.113.7', 'http://evil.example/api/users/login')).status).toBe(429)
  expect((await tryFrom('203.0.113.8')).status).toBe(401)
  const { rows } = await world.direct.query<{ who: string }>('SELECT who FROM attempts')
  expect(rows.map(({ who }) => who).join()).not.toContain('203')
  await world.direct.query(`UPDATE attempts SET until = now() - interval '1 second'`)
  expect((await tryFrom('203.0.113.7')).status).toBe(401)
})

test('a preview is for the one who is signed in, and never stored', async () => {
  world.show((incoming, response) => html(response, `${incoming.headers.cookie}`))
  const reply = await world.ask('/xem-truoc/article/1', { headers: { cookie: 'payload-token=1' } })
  expect(reply.body).toContain('payload-token=1')
  expect(reply.headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'SAMEORIGIN' })
  expect((await world.ask('/xem-truoc/article/1')).body).toContain('undefined')
})

test('an API that breaks does not break the front', async () => {
  world.show(() => {
    throw new Error('hỏng')
  })
  const reply = await world.ask('/api/articles')
  expect([reply.status, reply.headers['content-type']]).toEqual([500, 'application/json; charset=utf-8'])
  expect((await world.ask('/api/health')).status).toBe(200)
})
