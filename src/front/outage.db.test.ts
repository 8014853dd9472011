import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { createWorld, eventually, html, newToken, type World } from './front-world.ts'

let database: TestDatabase
let world: World
/** Of the pages, as the framework has one; it waits as long as that one does. */
let pool: pg.Pool

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  world = await createWorld(database)
  pool = new pg.Pool({ connectionString: world.gate.url, max: 4, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => undefined)
  world.show(async (incoming, response) => {
    const { rows } = await pool.query<{ value: string }>('SELECT value FROM content_generation')
    html(response, `${incoming.url} at ${rows[0]?.value}`)
  })
})
afterEach(async () => {
  await world.destroy()
  await pool.end()
})

/** The server answers, but lets nobody in: it is starting, stopping or full. */
const letIn = async (isAllowed: boolean) => {
  const name = new URL(database.url).pathname.slice(1)
  const client = new pg.Client({
    connectionString: Object.assign(new URL(database.url), { pathname: '/postgres' }).href,
  })
  await client.connect()
  await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${isAllowed}`)
  const others = 'FROM pg_stat_activity WHERE datname = $1'
  if (!isAllowed) await client.query(`SELECT pg_terminate_backend(pid) ${others}`, [name])
  if (!isAllowed) await eventually(async () => (await client.query(`SELECT 1 ${others}`, [name])).rowCount === 0)
  await client.end()
}

const outages = {
  stopped: { begin: () => world.gate.shut(), end: () => world.gate.open(), canChange: true },
  hung: { begin: () => world.gate.freeze(), end: () => world.gate.open(), canChange: true },
  refusing: { begin: () => letIn(false), end: () => letIn(true), canChange: false },
}

const isWell = async () => (await world.ask('/api/health')).status === 200

const statusesOf = async (addresses: readonly string[]) =>
  Object.fromEntries(await Promise.all(addresses.map(async (address) => [address, (await world.ask(address)).status])))

test.each(Object.entries(outages))(
  '%s: what was read is there, now and after a restart; the rest comes back by itself',
  async (_, outage) => {
    const token = newToken()
    writeFileSync(join(world.dataDir, 'uploads', `${token}.txt`), 'tệp')
    await world.change(
      'tep',
      'published',
      [
        [
          'INSERT INTO published_files (kind, item, token, files) VALUES ($1, $1, $2, $3)',
          ['tep', token, [`${token}.txt`]],
        ],
      ],
      [token],
    )
    for (const path of ['/tin-bai/a', '/tin-bai/b', '/tin-bai/chua-doc', '/don-vi/xa']) await world.publish(path)
    await world.move('/tin-bai/cu', '/tin-bai/moi')
    await world.withdraw('/tin-bai/da-go')
    await world.settle()
    const pages = [
      '/',
      '/tin-bai',
      '/tin-bai?don-vi=xa&nam=2026',
      '/tin-bai/a',
      '/tin-bai/b',
      '/sitemap.xml',
      '/tim-kiem',
    ]
    const others = { '/tin-bai/cu': 308, '/tin-bai/da-go': 410, '/khong-co': 404, [`/tep/${token}.txt`]: 200 }
    const read = { ...Object.fromEntries(pages.map((address) => [address, 200])), ...others }
    expect(await statusesOf(Object.keys(read))).toEqual(read)
    await world.change('x', 'changed')
    await world.settle()

    await outage.begin()
    const unread = {
      '/tin-bai/chua-doc': 503,
      '/van-ban': 503,
      '/tim-kiem?q=a': 503,
      '/admin': 503,
      '/api/articles': 503,
    }
    const expectOutage = async () => {
      expect(await statusesOf([...Object.keys(read), ...Object.keys(unread)])).toEqual({ ...read, ...unread })
      const health = await world.ask('/api/health')
      expect([health.status, health.body]).toEqual([503, '{"status":"unavailable","database":"away"}'])
      expect((await world.ask('/api/health/live')).status).toBe(200)
      const form = await world.ask('/api/articles', { method: 'POST', body: '{}' })
      const search = await world.ask('/tim-kiem?q=gi%C3%B3')
      expect(JSON.parse(form.body).errors).toEqual([expect.anything()])
      expect([form.status, form.headers['retry-after'], search.headers['retry-after']]).toEqual([503, '5', '5'])
      expect(search.body).toContain('value="gió"')
    }
    await expectOutage()
    await world.stop()
    await world.start()
    await expectOutage()

    if (outage.canChange) {
      await world.publish('/tin-bai/trong-luc-mat')
      await world.withdraw('/tin-bai/b')
    }
    await outage.end()
    await eventually(isWell)
    const before = world.rendered.length
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => pages)
        .flat()
        .map((address) => world.ask(address)),
    )
    const expected = outage.canChange ? [200, 410] : [200]
    expect([...new Set(replies.map(({ status }) => status))].sort()).toEqual(expected)
    expect(replies.filter(({ headers }) => headers['x-guong-sang'])).toEqual([])
    const renders = world.rendered.slice(before)
    expect(renders.length).toBe(new Set(renders).size)
    expect((await world.ask('/tim-kiem?q=a')).status).toBe(200)
    expect((await world.ask('/tin-bai/chua-doc')).status).toBe(200)
    if (outage.canChange) expect((await world.ask('/tin-bai/trong-luc-mat')).status).toBe(200)
    await world.publish('/tin-bai/sau-do')
    await eventually(async () => (await world.ask('/tin-bai/sau-do')).status === 200)
  },
)
