import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { createWorld, eventually, html, type World } from './front-world.ts'

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

const storedPages = () => {
  const pages = join(world.dataDir, 'pages')
  const files = readdirSync(pages, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.filter(({ name }) => name !== 'database').length
}

test('a search is rendered for each who asks and kept nowhere, on our side or on a proxy’s', async () => {
  world.show((incoming, response) => html(response, `${incoming.url}`))
  const first = await world.ask('/tim-kiem?q=ha+thi+man&loai=&linh-vuc=', { headers: { cookie: 'payload-token=1' } })
  expect(first.status).toBe(200)
  expect(first.body).toContain('/tim-kiem?q=ha%20thi%20man<')
  expect(first.headers['cache-control']).toBe('private, no-cache')
  expect(first.headers['content-security-policy']).toContain("script-src 'self'")
  await world.ask('/tim-kiem?q=ha%20thi%20man')
  expect(world.rendered).toEqual(['/tim-kiem?q=ha%20thi%20man', '/tim-kiem?q=ha%20thi%20man'])
  const unchanged = await world.ask('/tim-kiem?q=ha+thi+man', {
    headers: { 'if-none-match': first.headers.etag ?? '' },
  })
  expect([unchanged.status, unchanged.body]).toEqual([304, ''])
  await world.stop()
  expect(storedPages()).toBe(0)
})

test('the search with nothing asked is a page like others', async () => {
  await world.ask('/tim-kiem?q=&loai=')
  const again = await world.ask('/tim-kiem')
  expect(again.headers['cache-control']).toBe('public, max-age=0, s-maxage=1, stale-if-error=3600')
  expect(world.rendered).toEqual(['/tim-kiem'])
  await world.stop()
  expect(storedPages()).toBe(1)
})

test('who asks the same at the same moment shares one render', async () => {
  world.show(async (incoming, response) => {
    await wait(50)
    html(response, String(incoming.url))
  })
  const asked = ['/tim-kiem?q=a&nam=2026', '/tim-kiem?nam=2026&q=+a', '/tim-kiem?q=a&nam=2026&x=1']
  const replies = await Promise.all([...asked, ...asked].map((target) => world.ask(target)))
  expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(200))
  expect(world.rendered).toEqual(['/tim-kiem?q=a&nam=2026'])
})

test.each([
  ['invalid encoding', '/tim-kiem?q=%'],
  ['half a letter', '/tim-kiem?q=%E1%BA&q=a'],
  ['null bytes', '/tim-kiem?q=%00%00a'],
  ['a bare name', '/tim-kiem?q'],
  ['markup', '/tim-kiem?q=%3Cscript%3Ealert(1)%3C/script%3E'],
  ['half a surrogate', '/tim-kiem?q=%ED%A0%80'],
  ['emoji', '/tim-kiem?q=%F0%9F%8E%89'],
  ['SQL', "/tim-kiem?q=');DROP+TABLE+addresses;--"],
  ['much', `/tim-kiem?q=${'a'.repeat(10_000)}`],
])('%s is an ordinary search', async (_, target) => expect((await world.ask(target)).status).toBe(200))

test('more than a request’s head may hold is refused', async () => {
  expect((await world.ask(`/tim-kiem?q=${'a'.repeat(100_000)}`)).status).toBe(431)
  expect((await world.ask('/tim-kiem?q=a&trang=51')).status).toBe(404)
  expect((await world.ask('/tim-kiem?q=a&linh-vuc=khong-co')).status).toBe(404)
  expect((await world.ask('/tim-kiem?q=a', { method: 'POST' })).status).toBe(405)
})

const typed = encodeURIComponent('"><b>Hà & Mận</b>')
const keepsWhatWasTyped = (body: string) => {
  expect(body).toContain('<form action="/tim-kiem">')
  expect(body).toContain('name="q" value="&#34;&#62;&#60;b&#62;Hà &#38; Mận&#60;/b&#62;"')
  expect(body).toContain('<input type="hidden" name="loai" value="tin-bai">')
  expect(body).not.toContain('<b>')
}

test.each(['shut', 'freeze'] as const)('with the database away (%s) it keeps what was typed', async (how) => {
  let hang = () => Promise.resolve()
  world.show(async (incoming, response) => {
    await hang()
    html(response, String(incoming.url))
  })
  await world.ask(`/tim-kiem?q=${typed}&loai=tin-bai`)
  let goOn: () => void = () => undefined
  const held = new Promise<void>((done) => {
    goOn = done
  })
  hang = () => held
  world.gate[how]()
  const reply = await world.ask(`/tim-kiem?loai=tin-bai&q=${typed}`)
  expect([reply.status, reply.headers['retry-after']]).toEqual([503, '5'])
  expect(reply.headers['content-security-policy']).toContain("form-action 'self'")
  keepsWhatWasTyped(reply.body)
  goOn()
  world.gate.open()
  await eventually(async () => (await world.ask(`/tim-kiem?loai=tin-bai&q=${typed}`)).status === 200)
})

test('too many searches at once are sent away with their words; the pages go on', async () => {
  const waiting: (() => void)[] = []
  let isHeld = true
  world.show(async (incoming, response) => {
    if (isHeld && incoming.url?.startsWith('/tim-kiem')) await new Promise<void>((done) => waiting.push(done))
    html(response, String(incoming.url))
  })
  const searching = Array.from({ length: 104 }, (_, number) => world.ask(`/tim-kiem?q=${number}`))
  await eventually(() => waiting.length === 4)
  const refused = () => world.ask(`/tim-kiem?loai=tin-bai&q=${typed}`)
  // The others are on their way into the line.
  let last = await refused()
  await eventually(async () => {
    last = await Promise.race([refused(), wait(100).then(() => last)])
    return last.status === 503
  })
  keepsWhatWasTyped(last.body)
  expect((await world.ask('/tin-bai')).status).toBe(200)
  expect(waiting).toHaveLength(4)
  isHeld = false
  for (const goOn of waiting) goOn()
  const statuses = (await Promise.all(searching)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(90)
})
