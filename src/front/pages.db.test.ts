import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
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
afterEach(async () => {
  vi.useRealTimers()
  await world.destroy()
})

const times = (count: number) => Array.from({ length: count }, (_, number) => number)

test('fifty readers at once cost one render', async () => {
  await world.publish('/tin-bai/a')
  await world.settle()
  world.show(async (_, response) => {
    await wait(50)
    html(response, 'một')
  })
  const replies = await Promise.all(times(50).map(() => world.ask('/tin-bai/a')))
  expect(new Set(replies.map(({ status, body }) => `${status} ${body}`)).size).toBe(1)
  expect(world.rendered).toEqual(['/tin-bai/a'])
  await world.ask('/tin-bai/a')
  expect(world.rendered).toHaveLength(1)
})

test('who comes after a change does not get what was rendered before it', async () => {
  let text = 'trước'
  let release: () => void = () => undefined
  world.show(async (_, response) => {
    const seen = text
    await new Promise<void>((done) => {
      release = done
    })
    html(response, seen)
  })
  const first = world.ask('/')
  await eventually(() => world.rendered.length === 1)
  text = 'sau'
  await world.change('a', 'changed')
  await world.settle()
  const second = world.ask('/')
  await wait(30)
  expect(world.rendered).toHaveLength(1)
  release()
  await eventually(() => world.rendered.length === 2)
  release()
  expect((await second).body).toContain('sau')
  expect((await first).body).toContain('trước')
  expect((await world.ask('/')).body).toContain('sau')
  expect(world.rendered).toHaveLength(2)
})

test('no reader steps back while changes come one after another', async () => {
  await world.direct.query('CREATE TABLE shown (version integer NOT NULL); INSERT INTO shown VALUES (0)')
  world.show(async (_, response) => {
    await wait(Math.random() * 8)
    const { rows } = await world.direct.query<{ version: number }>('SELECT version FROM shown')
    await wait(Math.random() * 8)
    html(response, `<b>${rows[0]?.version}</b>`)
  })
  const versionIn = (body: string) => Number(/<b>(\d+)<\/b>/u.exec(body)?.[1])
  let writing = true
  const reader = async (number: number) => {
    const addresses = ['/', '/tin-bai', '/gioi-thieu', '/sitemap.xml']
    let seen = 0
    for (let turn = number; writing; turn++) {
      const { status, body } = await world.ask(addresses[turn % addresses.length] ?? '/')
      expect(status).toBe(200)
      const version = versionIn(body)
      expect(version).toBeGreaterThanOrEqual(seen)
      seen = version
    }
  }
  const readers = times(8).map(reader)
  for (const version of times(30).map((number) => number + 1)) {
    await world.change('a', 'changed', [['UPDATE shown SET version = $1', [version]]])
    for (;;) if (versionIn((await world.ask('/')).body) >= version) break
  }
  writing = false
  await Promise.all(readers)
})

test('a page that fails is answered from its last good copy', async () => {
  world.show((_, response) => html(response, 'lần trước'))
  await world.ask('/')
  await world.change('a', 'changed')
  await world.settle()
  world.show((_, response) => html(response, 'lỗi', 500))
  const stale = await world.ask('/')
  expect([stale.status, stale.headers['x-guong-sang']]).toEqual([200, 'stale'])
  expect(stale.body).toContain('lần trước')
  const broken = await world.ask('/gioi-thieu')
  expect(broken.status).toBe(500)
  expect(broken.body).toContain('Trang này đang có lỗi')
  await world.ask('/')
  expect(world.rendered.filter((address) => address === '/')).toHaveLength(2)
  world.show((_, response) => html(response, 'lại tốt'))
  await eventually(async () => (await world.ask('/')).body.includes('lại tốt'))
  expect((await world.ask('/')).headers['x-guong-sang']).toBeUndefined()
  world.show(() => {
    throw new Error('hỏng')
  })
  await world.change('a', 'changed')
  await world.settle()
  expect((await world.ask('/')).body).toContain('lại tốt')
})

test('the register decides before the framework is asked', async () => {
  await world.publish('/tin-bai/con')
  await world.withdraw('/tin-bai/da-go')
  await world.move('/tin-bai/cu', '/tin-bai/moi')
  await world.settle()
  const answer = async (target: string) => {
    const { status, headers } = await world.ask(target)
    return [status, headers.location]
  }
  expect(await answer('/tin-bai/con')).toEqual([200, undefined])
  expect(await answer('/tin-bai/da-go')).toEqual([410, undefined])
  expect(await answer('/tin-bai/cu')).toEqual([308, '/tin-bai/moi'])
  expect(await answer('/tin-bai/chua-tung')).toEqual([404, undefined])
  expect(await answer('/khong/co/gi')).toEqual([404, undefined])
  expect(await answer('/_khong-thay')).toEqual([404, undefined])
  expect(await answer('/_da-go')).toEqual([404, undefined])
  expect(await answer('/tin-bai/con/')).toEqual([308, '/tin-bai/con'])
  expect(await answer('/Tin-Bai/CON')).toEqual([308, '/tin-bai/con'])
  expect(await answer('/tin-bai/CHUA-TUNG')).toEqual([404, undefined])
  expect(await answer('/tin-bai?linh-vuc=chua-tung')).toEqual([404, undefined])
  expect(new Set(world.rendered)).toEqual(new Set(['/tin-bai/con', '/_da-go', '/_khong-thay']))
  expect((await world.ask('/tin-bai/da-go')).body).toContain('Trang /_da-go')
})

test('a page that says 404 itself gets the same words', async () => {
  world.show((incoming, response) =>
    incoming.url === '/tin-bai?trang=99' ? html(response, 'khung rỗng', 404) : html(response, `Trang ${incoming.url}`),
  )
  const reply = await world.ask('/tin-bai?trang=99')
  expect(reply.status).toBe(404)
  expect(reply.body).toContain('Trang /_khong-thay')
})

test('what is withdrawn or moved while it is being rendered is told as that, not as unknown', async () => {
  await world.publish('/tin-bai/a')
  await world.publish('/tin-bai/b')
  await world.settle()
  world.show(async (incoming, response) => {
    if (incoming.url === '/tin-bai/a') await world.withdraw('/tin-bai/a')
    if (incoming.url === '/tin-bai/b') await world.move('/tin-bai/b', '/tin-bai/c')
    html(response, 'không thấy', incoming.url === '/_da-go' ? 200 : 404)
  })
  expect((await world.ask('/tin-bai/a')).status).toBe(410)
  expect((await world.ask('/tin-bai/b')).headers.location).toBe('/tin-bai/c')
})

test('whatever a reader sends, others read the same', async () => {
  const seen: Record<string, unknown>[] = []
  world.show((incoming, response) => {
    seen.push(incoming.headers)
    html(response, `${incoming.url} ${JSON.stringify(incoming.headers)}`)
  })
  const hostile = {
    host: 'evil.example',
    cookie: 'payload-token=abc',
    rsc: '1',
    'next-router-prefetch': '1',
    'next-router-state-tree': 'x',
    'next-action': 'x',
    'x-forwarded-host': 'evil.example',
    'x-middleware-subrequest': 'middleware',
    'x-nextjs-data': '1',
    'accept-encoding': 'br',
    'accept-language': 'en',
    range: 'bytes=0-3',
    'if-none-match': '"a"',
    'user-agent': 'evil',
  }
  const poisoned = await world.ask('/tin-bai?_rsc=1&trang=2&trang=3&nam=2026', { headers: hostile })
  expect(poisoned.status).toBe(200)
  const plain = await world.ask('/tin-bai?nam=2026&trang=2')
  expect(plain.body).toContain('/tin-bai?nam=2026&trang=2 ')
  expect(plain.body).not.toMatch(/evil|abc|rsc/u)
  expect(seen).toHaveLength(1)
})

test('an answer with a cookie is neither stored nor passes it on', async () => {
  world.show((_, response) => {
    response.setHeader('Set-Cookie', 'a=1')
    html(response, 'có bánh')
  })
  expect((await world.ask('/')).headers['set-cookie']).toBeUndefined()
  await world.ask('/')
  expect(world.rendered).toEqual(['/', '/'])
})

test('HEAD, conditional requests and compression come from the stored bytes', async () => {
  world.show((_, response) => html(response, 'Gương sáng '.repeat(200)))
  const whole = await world.ask('/')
  const head = await world.ask('/', { method: 'HEAD' })
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', whole.headers['content-length']])
  const { etag = '' } = whole.headers
  const unchanged = await world.ask('/', { headers: { 'if-none-match': etag } })
  expect([unchanged.status, unchanged.body, unchanged.headers.etag]).toEqual([304, '', etag])
  const brotli = await world.ask('/', { headers: { 'accept-encoding': 'gzip, br' } })
  expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual(['br', 'Accept-Encoding'])
  expect(brotli.bytes.length).toBeLessThan(whole.bytes.length / 2)
  expect(whole.headers['set-cookie']).toBeUndefined()
  expect(world.rendered).toHaveLength(1)
})

test('reading pages are only for reading', async () => {
  const reply = await world.ask('/tin-bai', { method: 'POST', body: 'x'.repeat(100_000) })
  expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
  expect(world.rendered).toEqual([])
})

test('a new day renders again: pages speak of what is coming', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-11T16:59:00Z') })
  await world.ask('/')
  vi.setSystemTime(new Date('2026-06-11T16:59:59Z'))
  await world.ask('/')
  expect(world.rendered).toHaveLength(1)
  vi.setSystemTime(new Date('2026-06-11T17:00:01Z'))
  await world.ask('/')
  expect(world.rendered).toHaveLength(2)
})
