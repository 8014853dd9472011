import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { createWorld, newToken, type World } from './front-world.ts'

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

const upload = (token: string, endings: string[]) => {
  const names = endings.map((ending) => `${token}${ending}`)
  for (const name of names) writeFileSync(join(world.dataDir, 'uploads', name), `tệp ${name}`)
  return names
}

const shows = (token: string, item: string, files: string[]): [string, unknown[]] => [
  `INSERT INTO published_files (token, kind, item, files) VALUES ($1, 'article', $2, $3)`,
  [token, item, files],
]

const showsNoMore = (item: string): [string, unknown[]] => ['DELETE FROM published_files WHERE item = $1', [item]]

const statusOf = async (name: string) => (await world.ask(`/tep/${name}`)).status

test('a file is public from the first item that shows it to the last', async () => {
  const token = newToken()
  const files = upload(token, ['-640.avif', '-640.jpg'])
  const [avif = ''] = files
  expect(await statusOf(avif)).toBe(404)
  await world.change('a', 'published', [shows(token, 'a', files)], [token])
  await world.settle()
  const reply = await world.ask(`/tep/${avif}`)
  expect([reply.status, reply.body]).toEqual([200, `tệp ${avif}`])
  expect(reply.headers).toMatchObject({
    'content-type': 'image/avif',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  await world.change('b', 'published', [shows(token, 'b', files)], [token])
  await world.change('a', 'withdrawn', [showsNoMore('a')], [token])
  await world.settle()
  expect(await statusOf(avif)).toBe(200)
  await world.change('b', 'withdrawn', [showsNoMore('b')], [token])
  await world.settle()
  expect(await statusOf(avif)).toBe(404)
  expect(readdirSync(join(world.dataDir, 'public-files'))).toEqual([])
  expect(existsSync(join(world.dataDir, 'uploads', avif))).toBe(true)
})

test('a page finds its pictures from the moment it is shown', async () => {
  const token = newToken()
  const files = upload(token, ['-320.webp'])
  await world.direct.query('CREATE TABLE shown (picture text); INSERT INTO shown VALUES (NULL)')
  world.show(async (_, response) => {
    const { rows } = await world.direct.query<{ picture: string | null }>('SELECT picture FROM shown')
    response.setHeader('Content-Type', 'text/html')
    response.end(rows[0]?.picture ?? 'chưa có')
  })
  const publishing = world.change(
    'a',
    'published',
    [shows(token, 'a', files), ['UPDATE shown SET picture = $1', files]],
    [token],
  )
  for (;;) {
    const { body } = await world.ask('/')
    if (body === 'chưa có') continue
    expect(await statusOf(body)).toBe(200)
    break
  }
  await publishing
})

test('recordings are sent in parts', async () => {
  const token = newToken()
  const files = upload(token, ['.mp3'])
  await world.change('a', 'published', [shows(token, 'a', files)], [token])
  await world.settle()
  const target = `/tep/${files[0]}`
  const whole = await world.ask(target)
  const part = await world.ask(target, { headers: { range: 'bytes=2-5' } })
  expect([part.status, part.headers['content-range'], part.headers['content-type']]).toEqual([
    206,
    `bytes 2-5/${whole.bytes.length}`,
    'audio/mpeg',
  ])
  expect(part.bytes).toEqual(whole.bytes.subarray(2, 6))
  expect((await world.ask(target, { headers: { range: 'bytes=9999-' } })).status).toBe(416)
  const { etag = '' } = whole.headers
  expect((await world.ask(target, { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect((await world.ask(target, { headers: { range: 'bytes=0-1', 'if-range': '"other"' } })).status).toBe(200)
  const head = await world.ask(target, { method: 'HEAD' })
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', String(whole.bytes.length)])
  world.gate.shut()
  expect((await world.ask(target)).status).toBe(200)
})

test('the start puts right what happened meanwhile', async () => {
  const [kept, gone, fresh] = [newToken(), newToken(), newToken()]
  const files = new Map([kept, gone, fresh].map((token) => [token, upload(token, ['-320.jpg'])]))
  const filesOf = (token: string) => files.get(token) ?? []
  await world.change('a', 'published', [shows(kept, 'a', filesOf(kept)), shows(gone, 'b', filesOf(gone))], [kept, gone])
  await world.settle()
  await world.stop()
  await world.change('b', 'withdrawn', [showsNoMore('b'), shows(fresh, 'c', filesOf(fresh))], [gone, fresh])
  await world.start()
  const statuses = []
  for (const token of [kept, gone, fresh]) statuses.push(await statusOf(filesOf(token)[0] ?? ''))
  expect(statuses).toEqual([200, 404, 200])
})

test('names that could lead elsewhere lead nowhere', async () => {
  const token = newToken()
  mkdirSync(join(world.dataDir, 'public-files', token), { recursive: true })
  writeFileSync(join(world.dataDir, 'secret'), 'bí mật')
  await world.change('a', 'published', [shows(token, 'a', ['../../secret', `${token}/../x`])], [token])
  await world.settle()
  for (const name of ['../secret', '..%2Fsecret', `${token}`, `${token}/`, `${token}-../../../secret`, `${token}-a%00`])
    expect(await statusOf(name), name).toBe(404)
})
