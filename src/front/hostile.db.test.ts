import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { type Asked, createWorld, html, type World } from './front-world.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  world = await createWorld(database)
  // Whatever reached the page would be read in it.
  world.show((incoming, response) =>
    html(response, `${incoming.method} ${incoming.url} ${JSON.stringify(incoming.headers)}`),
  )
})
afterEach(() => world.destroy())

const plain = '/tin-bai?nam=2026&trang=2'

type Hostile = [string, string, Asked, number]

const withHeaders = (name: string, headers: Record<string, string>, status = 200): Hostile => [
  name,
  plain,
  { headers },
  status,
]
const spelled = (name: string, target: string, status = 200): Hostile => [name, target, {}, status]

test.each<Hostile>([
  spelled('another order', '/tin-bai?trang=2&nam=2026'),
  spelled('repetition', '/tin-bai?trang=2&nam=2026&trang=evil&nam=2025'),
  spelled('unknown parameters', '/tin-bai?_rsc=evil&nam=2026&trang=2&utm_source=evil&__proto__=evil'),
  spelled('lists and objects', '/tin-bai?nam=2026&trang=2&trang[]=evil&nam[$gt]=evil'),
  spelled('other encoding', '/tin-bai?%6Eam=%32026&trang=%32'),
  spelled('a huge parameter', `/tin-bai?nam=2026&trang=2&x=${'evil'.repeat(2_000)}`, 414),
  spelled('a value that cannot be', '/tin-bai?nam=2026&trang=2%00evil', 404),
  spelled('a host in the target', `http://evil.example${plain}`),
  spelled('a user in the target', `http://evil:evil@evil.example:99${plain}`),
  spelled('a host in the path', `//evil.example${plain}`, 404),
  spelled('another spelling', '/Tin-Bai/?nam=2026&trang=2', 308),
  spelled('a fragment', `${plain}#evil`, 404),
  withHeaders('flight data', { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/evil' }),
  withHeaders('a router’s state', { 'next-router-state-tree': 'evil', 'next-url': '/evil', 'next-hmr-refresh': '1' }),
  withHeaders('an action', { 'next-action': 'evil', 'content-type': 'multipart/form-data; boundary=evil' }),
  withHeaders('the framework’s own', {
    'x-middleware-subrequest': 'middleware:middleware',
    'x-middleware-invoke': 'evil',
    'x-nextjs-data': '1',
    'x-matched-path': '/evil',
    'x-now-route-matches': 'evil',
    'x-prerender-revalidate': 'evil',
  }),
  withHeaders('a proxy’s', {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'evil',
    'x-forwarded-prefix': '/evil',
    'x-original-url': '/evil',
    'x-rewrite-url': '/evil',
    forwarded: 'host=evil.example',
  }),
  withHeaders('another method', { 'x-http-method-override': 'EVIL', 'x-payload-http-method-override': 'EVIL' }),
  withHeaders('another host', { host: 'evil.example' }),
  withHeaders('a session', { cookie: 'payload-token=evil; __prerender_bypass=evil; __next_preview_data=evil' }),
  withHeaders('a password', { authorization: 'users API-Key evil' }),
  withHeaders('a range', { range: 'bytes=0-3', 'if-range': '"evil"' }),
  withHeaders('a condition', { 'if-none-match': '"evil"', 'if-match': '"evil"', 'if-modified-since': 'evil' }),
  withHeaders('another language and kind', {
    accept: 'application/evil',
    'accept-language': 'evil',
    'user-agent': 'evil',
  }),
  withHeaders('no cache', { 'cache-control': 'no-store, max-age=0', pragma: 'no-cache' }),
  withHeaders('an encoding nobody knows', { 'accept-encoding': 'evil, br;q=0, gzip;q=0' }),
  ['only the head', plain, { method: 'HEAD', headers: { rsc: '1', range: 'bytes=0-3' } }, 200],
  ['a body', plain, { headers: { 'content-length': '4' }, body: 'evil' }, 200],
  ['a method that writes', plain, { method: 'PUT', body: 'evil' }, 405],
  ['a method nobody knows', plain, { method: 'PURGE' }, 405],
])('%s poisons nothing', async (_, target, asked, status) => {
  const before = await world.ask(plain)
  expect(before.body).not.toContain('evil')
  const expectSame = async () => {
    const now = await world.ask(plain)
    expect([now.status, now.headers.etag, now.body]).toEqual([200, before.headers.etag, before.body])
  }
  const expectHarmless = async () => {
    const reply = await world.ask(target, asked)
    expect(reply.status).toBe(status)
    expect(JSON.stringify(reply.headers) + reply.body).not.toContain('evil')
    if (status === 200) expect(reply.body).toBe(asked.method === 'HEAD' ? '' : before.body)
  }
  await expectHarmless()
  await expectSame()
  expect(world.rendered.filter((address) => address !== '/_khong-thay')).toEqual([plain])
  await world.change('x', 'changed')
  await world.settle()
  await expectHarmless()
  await expectSame()
  // The copy on disk says the same.
  await world.stop()
  world.gate.shut()
  await world.start()
  await expectSame()
})
