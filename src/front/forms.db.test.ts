import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { PoolClient } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { createWorld, eventually, html, type World } from './front-world.ts'
import { Late } from './renderer.ts'

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

const secret = '0123456789abcdef0123456789abcdef'
const own = `/bai-du-thi/${secret}`
const invitation = `/dong-tac-gia/${secret}`
const enter = '/cuoc-thi/nguoi-ben-ngo-ab12cd/gui-bai'
const type = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (body: string | Buffer, headers = {}) => ({ method: 'POST', body, headers: { ...type, ...headers } })

const decoded = (header: unknown) => Buffer.from(String(header ?? ''), 'base64').toString()

/** A form that answers as it is told, and a page that shows what reached it. */
const portal = (status: number, more: { body?: string; location?: string } = {}) =>
  world.show(async (incoming, response) => {
    if (incoming.method === 'POST') {
      response.statusCode = status
      if (more.location) response.setHeader('Location', more.location)
      return void response.end(more.body ?? `${await text(incoming)}`)
    }
    html(
      response,
      JSON.stringify([
        incoming.url,
        decoded(incoming.headers['x-sent-form']),
        decoded(incoming.headers['x-said-to-form']),
      ]),
    )
  })

describe('a page for one person', () => {
  test.each([
    enter,
    own,
    `${own}/bien-nhan`,
    invitation,
    `${invitation}/da-ghi-ten`,
    `${invitation}/da-rut-ten`,
    '/cuoc-thi/tra-cuu?ma=7KM3X-9PWTA',
  ])('%s', async (address) => {
    world.show((incoming, response) => {
      response.setHeader('Set-Cookie', 'a=1')
      html(response, `${incoming.url} ${incoming.headers.cookie}`)
    })
    const first = await world.ask(address, { headers: { cookie: 'payload-token=1', 'x-sent-form': 'YQ==' } })
    expect(first.status).toBe(200)
    expect(first.body).toContain(`${address} undefined`)
    expect(first.headers).toMatchObject({
      // Who goes back to an empty form finds what he typed, and its key.
      'cache-control': address === enter ? 'private, no-cache' : 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(first.headers['content-security-policy']).toContain("script-src 'self'")
    for (const name of ['set-cookie', 'etag']) expect(first.headers).not.toHaveProperty(name)
    await world.ask(address)
    expect(world.rendered).toEqual([address, address])
    await world.stop()
    const kept = readdirSync(join(world.dataDir, 'pages'), { recursive: true, withFileTypes: true })
    expect(kept.filter((entry) => entry.isFile() && entry.name !== 'database')).toEqual([])
  })

  test.each([
    ['a secret that is too short', '/bai-du-thi/0123'],
    ['a secret in capitals', `/bai-du-thi/${secret.toUpperCase()}`],
    ['something under it', `${own}/a`],
    ['nothing', '/bai-du-thi'],
    ['an invitation that is too short', '/dong-tac-gia/0123'],
    ['something else under an invitation', `${invitation}/bien-nhan`],
  ])('%s is unknown and never rendered', async (_, address) => {
    expect((await world.ask(address)).status).toBe(404)
    expect(world.rendered).toEqual(['/_khong-thay'])
  })

  test('what the portal does not find is a 404 page', async () => {
    world.show((incoming, response) => html(response, 'x', incoming.url === own ? 404 : 200))
    expect((await world.ask(own)).status).toBe(404)
  })
})

describe('a form', () => {
  test('is passed on as it is, without what else a reader sends, and leads on', async () => {
    let seen: Record<string, unknown> = {}
    world.show(async (incoming, response) => {
      seen = { ...incoming.headers, method: incoming.method, url: incoming.url, body: await text(incoming) }
      response.writeHead(303, { Location: own, 'Set-Cookie': 'a=1' }).end()
    })
    const reply = await world.ask(`${enter}/nhan`, post('title=B%C3%A0', { cookie: 'payload-token=1', 'x-a': '1' }))
    expect([reply.status, reply.headers.location]).toEqual([303, own])
    expect(reply.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(reply.headers).not.toHaveProperty('set-cookie')
    expect(seen).toMatchObject({
      method: 'POST',
      url: `${enter}/nhan`,
      body: 'title=B%C3%A0',
      host: 'guong.example.vn',
    })
    for (const name of ['cookie', 'x-a']) expect(seen).not.toHaveProperty(name)
  })

  test.each([403, 409, 422, 429])('that is answered with %i is shown again with what was typed', async (status) => {
    portal(status, { body: '{"faults":["lỗi"]}' })
    const reply = await world.ask(`${own}/nhan`, post('title=B%C3%A0%00'))
    expect(reply.status).toBe(status)
    expect(reply.body).toContain(JSON.stringify([own, 'title=B%C3%A0%00', '{"faults":["lỗi"]}']))
    expect(reply.headers['cache-control']).toBe('no-store')
  })

  test('is received only where forms are', async () => {
    for (const address of [
      own,
      enter,
      `${own}/bien-nhan`,
      invitation,
      `${invitation}/da-ghi-ten`,
      '/cuoc-thi/tra-cuu',
      '/tin-bai',
    ])
      expect((await world.ask(address, post('a=1'))).status, address).toBe(405)
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await world.ask(`${own}/nhan`, { method, headers: type })).status, method).toBe(405)
    expect(world.rendered).toEqual([])
    for (const address of [own, invitation]) {
      portal(303, { location: `${address}/x` })
      expect((await world.ask(`${address}/nhan`, post('name=a'))).headers.location).toBe(`${address}/x`)
    }
    const back = await world.ask(`${own}/nhan`)
    expect([back.status, back.headers.location]).toEqual([303, own])
  })

  test.each([
    ['JSON', { 'content-type': 'application/json' }],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=a' }],
    ['nothing named', { 'content-type': '' }],
  ])('in another shape (%s) is refused', async (_, headers) => {
    const reply = await world.ask(`${own}/nhan`, post('{}', headers))
    expect(reply.status).toBe(415)
    expect(reply.body).toContain('Mời bạn mở lại trang')
    expect(world.rendered).toEqual([])
  })

  test('too large is refused before it is read, told beforehand or not', async () => {
    const much = Buffer.alloc(600 * 1024, 'a')
    expect((await world.ask(`${own}/nhan`, post(much))).status).toBe(413)
    expect((await world.ask(`${own}/nhan`, post(much, { 'transfer-encoding': 'chunked' }))).status).toBe(413)
    expect(world.rendered).toEqual([])
    portal(303, { location: own })
    expect((await world.ask(`${own}/nhan`, post(Buffer.alloc(500 * 1024, 'a')))).status).toBe(303)
  })

  test('of which only the beginning came reaches nobody', async () => {
    portal(303, { location: own })
    await world.askHalf(`${own}/nhan`, 'viec=nop&title=B%C3%A0+t%C3%B4i')
    await world.settle()
    expect(world.rendered).toEqual([])
  })

  test('nine hundred of an office are let through, then one is asked to wait and keeps what was typed', async () => {
    portal(303, { location: own })
    const from = (address: string) => ({ 'x-forwarded-for': address })
    await world.ask(`${own}/nhan`, post('title=a', from('203.0.113.7')))
    await world.direct.query('UPDATE attempts SET count = 899')
    expect((await world.ask(`${own}/nhan`, post('title=a', from('203.0.113.7')))).status).toBe(303)
    const refused = await world.ask(`${own}/nhan`, post('title=B%C3%A0', from('203.0.113.7')))
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(refused.body).toContain('Bà</textarea>')
    expect((await world.ask(`${own}/nhan`, post('title=a', from('203.0.113.8')))).status).toBe(303)
  })

  test('questions for receipts are counted apart, and only where something is asked', async () => {
    await world.ask('/cuoc-thi/tra-cuu?ma=a')
    await world.direct.query('UPDATE attempts SET count = 60')
    expect((await world.ask('/cuoc-thi/tra-cuu?ma=a')).status).toBe(429)
    expect((await world.ask('/cuoc-thi/tra-cuu')).status).toBe(200)
    portal(303, { location: own })
    expect((await world.ask(`${own}/nhan`, post('title=a'))).status).toBe(303)
  })
})

test.each(['shut', 'freeze'] as const)(
  'with the database away (%s) the form comes back, ready to be sent again',
  async (how) => {
    portal(303, { location: own })
    await world.ask('/')
    world.gate[how]()
    // What the framework makes of a database that is not there.
    portal(500)
    const typed = new URLSearchParams({ lan: '3', title: '"><b>Bà</b>', text: 'Bà tôi bán rau ở chợ.\n\nChợ họp sớm.' })
    const reply = await world.ask(`${own}/nhan`, post(typed.toString()))
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '5'])
    expect(reply.body).toContain(`<form method="post" action="${own}/nhan">`)
    expect(reply.body).toContain('\nBà tôi bán rau ở chợ.\n\nChợ họp sớm.</textarea>')
    expect(reply.body).toContain('name="title" value="&#34;&#62;&#60;b&#62;Bà&#60;/b&#62;"')
    expect(reply.body).toContain('name="lan" value="3"')
    expect(reply.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    expect(reply.headers['content-security-policy']).toContain("form-action 'self'")
    expect((await world.ask(own)).status).toBe(503)
    world.gate.open()
    portal(303, { location: own })
    await eventually(async () => (await world.ask(`${own}/nhan`, post(typed.toString()))).status === 303)
  },
)

describe('with the register slow to answer while the database is well', () => {
  let held: PoolClient
  beforeEach(async () => {
    portal(303, { location: own })
    await world.ask('/')
    held = await world.direct.connect()
    await held.query('BEGIN; LOCK addresses')
  })
  afterEach(async () => {
    await held.query('ROLLBACK')
    held.release()
  })

  test('a form of a contest is asked for again by itself', async () => {
    const reply = world.ask(`${enter}/nhan`, post('title=B%C3%A0'))
    // As when a connection took too long to open: the first question gets no answer.
    const cancel = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FROM addresses%'`
    await eventually(async () => ((await world.direct.query(cancel)).rowCount ?? 0) > 0)
    await held.query('ROLLBACK')
    expect((await reply).status).toBe(303)
  })

  test('and again, it comes back, ready to be sent again', async () => {
    const reply = await world.ask(`${enter}/nhan`, post('title=B%C3%A0'))
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '5'])
    expect(reply.body).toContain('Bà</textarea>')
  })
})

test('a portal that takes too long gives the form back, to be sent again', async () => {
  world.show(() => {
    throw new Late('no page')
  })
  const reply = await world.ask(`${own}/nhan`, post('title=B%C3%A0'))
  expect([reply.status, reply.headers['retry-after']]).toEqual([503, '5'])
  expect(reply.body).toContain('Bà</textarea>')
})

test('a portal that breaks gives the form back too, and the log does not tell the secret', async () => {
  portal(500, { body: 'hỏng' })
  const reply = await world.ask(`${own}/nhan`, post('title=B%C3%A0'))
  expect([reply.status, reply.body.includes('Bà</textarea>')]).toEqual([500, true])
  expect(world.said.join('\n')).toContain('sending to /bai-du-thi/…')
  expect(world.said.join('\n')).not.toContain(secret)
})

describe('a file', () => {
  const boundary = '----guong'
  const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="tep"; filename="a.jpg"\r\n\r\nx\r\n--${boundary}--\r\n`
  const send = (body: string | Buffer, headers = {}) =>
    world.ask(`${own}/tep`, { method: 'POST', body, headers: { ...multipart, ...headers } })

  test('is passed on with its boundary and nothing else of the sender, and leads on', async () => {
    let seen: Record<string, unknown> = {}
    world.show(async (incoming, response) => {
      seen = { ...incoming.headers, url: incoming.url, body: await text(incoming) }
      response.writeHead(303, { Location: own, 'Set-Cookie': 'a=1' }).end()
    })
    const reply = await send(file, { cookie: 'payload-token=1', 'x-sent-form': 'YQ==' })
    expect([reply.status, reply.headers.location]).toEqual([303, own])
    expect(reply.headers).not.toHaveProperty('set-cookie')
    expect(seen).toMatchObject({
      url: `${own}/tep`,
      body: file,
      'content-type': `multipart/form-data; boundary="${boundary}"`,
    })
    for (const name of ['cookie', 'x-sent-form']) expect(seen).not.toHaveProperty(name)
  })

  test('that is refused is told on the page of its entry', async () => {
    portal(422, { body: '{"refusal":"Tệp lớn quá."}' })
    const reply = await send(file)
    expect(reply.status).toBe(422)
    expect(reply.body).toContain(JSON.stringify([own, 'tep=1', '{"refusal":"Tệp lớn quá."}']))
  })

  test.each([
    ['fields alone', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['no boundary', { 'content-type': 'multipart/form-data' }],
    ['a boundary with a header in it', { 'content-type': 'multipart/form-data; boundary="a\\"; x="' }],
    ['nothing named', { 'content-type': '' }],
  ])('in another shape (%s) is refused', async (_, headers) => {
    expect((await send(file, headers)).status).toBe(415)
    expect(world.rendered).toEqual([])
  })

  test('larger than any contest takes is refused before it is read', async () => {
    expect((await send(Buffer.alloc(1), { 'content-length': String(22 * 1024 * 1024) })).status).toBe(413)
    expect(world.rendered).toEqual([])
  })

  test('is received by POST alone, and for an entry alone', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await world.ask(`${own}/tep`, { method, headers: multipart })).status, method).toBe(405)
    const back = await world.ask(`${own}/tep`)
    expect([back.status, back.headers.location]).toEqual([303, own])
    expect((await world.ask('/bai-du-thi/0123/tep', { method: 'POST', headers: multipart, body: file })).status).toBe(
      405,
    )
  })
})

describe('the form of a contest that has another address now', () => {
  const moved = '/cuoc-thi/nguoi-ben-ngo-moi-ab12cd/gui-bai'

  beforeEach(async () => {
    const [old = '', current = ''] = [enter, moved].map((address) => address.replace('/gui-bai', ''))
    await world.move(old, current)
  })

  test('leads on', async () => {
    world.show((incoming, response) => html(response, 'x', incoming.url === moved ? 200 : 404))
    const reply = await world.ask(enter)
    expect([reply.status, reply.headers.location]).toEqual([308, moved])
  })

  test('that was open meanwhile is received', async () => {
    let at = ''
    world.show((incoming, response) => {
      at = incoming.url ?? ''
      response.writeHead(303, { Location: own }).end()
    })
    expect((await world.ask(`${enter}/nhan`, post('title=a'))).headers.location).toBe(own)
    expect(at).toBe(`${moved}/nhan`)
  })
})
