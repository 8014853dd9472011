import type { ServerResponse } from 'node:http'
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
  await world.publish('/don-vi/xa-a')
  await world.publish('/tin-bai/mot')
  await world.settle()
  world.show((incoming, response) => embed(response, `Khung ${incoming.url}`))
})
afterEach(() => world.destroy())

const policy = "default-src 'none'; frame-ancestors https://xa.example.vn"

const embed = (response: ServerResponse, text: string) => {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Embedded-Unit', 'xa-a')
  html(response, text)
}

const from = (host: string) => ({ headers: { referer: `https://${host}/trang?nguoi=1`, 'sec-fetch-dest': 'iframe' } })

const sightings = async () => {
  const { rows } = await world.direct.query<{ unit: string; host: string; loader: number }>(
    'SELECT unit, host, loader FROM embed_sightings ORDER BY host, loader',
  )
  return rows.map(({ unit, host, loader }) => `${unit} ${host} ${loader}`)
}

test('an embed says itself who may frame it; every other page refuses', async () => {
  const frame = await world.ask('/nhung/xa-a')
  expect(frame.status).toBe(200)
  expect(frame.headers['content-security-policy']).toBe(policy)
  expect(frame.headers['x-frame-options']).toBeUndefined()
  expect(frame.headers).not.toHaveProperty('x-embedded-unit')
  expect(frame.headers['set-cookie']).toBeUndefined()
  expect(frame.headers['x-content-type-options']).toBe('nosniff')
  const page = await world.ask('/tin-bai/mot')
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(page.headers['x-frame-options']).toBe('DENY')
})

test('a frame without a policy of its own is framed by nobody', async () => {
  world.show((_, response) => html(response, 'không lời nào'))
  const { headers } = await world.ask('/nhung/xa-a')
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('it is stored like any page: one render for one choice, however it is spelled', async () => {
  const first = await world.ask('/nhung/xa-a?khung=1&so=3&phien-ban=1')
  const again = await world.ask('/nhung/xa-a?so=3&khung=1&phien-ban=2&utm=x')
  expect(again.body).toBe(first.body)
  expect(world.rendered).toEqual(['/nhung/xa-a?so=3&khung=1'])
  const etag = String(first.headers.etag)
  const known = await world.ask('/nhung/xa-a?so=3&khung=1', { headers: { 'if-none-match': etag } })
  expect([known.status, known.headers['content-security-policy']]).toEqual([304, policy])
  await world.change('xa-a', 'changed')
  await world.settle()
  await world.ask('/nhung/xa-a?so=3&khung=1')
  expect(world.rendered).toHaveLength(2)
})

test('what is not there says so in the frame; what moved leads on', async () => {
  for (const target of ['/nhung/khong-co', '/nhung/bai/tin-bai/khong-co', '/nhung/bai/tin-bai/mot']) {
    world.show((_, response) => void response.writeHead(404).end())
    const reply = await world.ask(target)
    expect([target, reply.status]).toEqual([target, 404])
    expect(reply.headers['content-security-policy']).toContain('frame-ancestors *')
    expect(reply.headers['x-frame-options']).toBeUndefined()
    expect(reply.body).toContain('target="_blank"')
  }
  await world.move('/tin-bai/mot', '/tin-bai/hai')
  await world.move('/don-vi/xa-a', '/don-vi/xa-b')
  await world.settle()
  expect((await world.ask('/nhung/bai/tin-bai/mot?giao-dien=toi')).headers.location).toBe(
    '/nhung/bai/tin-bai/hai?giao-dien=toi',
  )
  expect((await world.ask('/nhung/xa-a?so=3')).headers.location).toBe('/nhung/xa-b?so=3')
  await world.withdraw('/tin-bai/hai')
  await world.settle()
  const gone = await world.ask('/nhung/bai/tin-bai/hai')
  expect([gone.status, gone.body.includes('đã được gỡ')]).toEqual([410, true])
})

test('what may be shown no longer takes the place of what a shared cache has kept; of unknown addresses none is kept', async () => {
  const shared = 'public, max-age=0, s-maxage=1, stale-if-error=3600'
  const oEmbed = `/oembed?url=${encodeURIComponent('https://guong.example.vn/tin-bai/mot')}`
  const keptOf = async (target: string) => {
    const { status, headers } = await world.ask(target)
    return [status, headers['cache-control']]
  }
  world.show((_, response) => void response.writeHead(404).end())
  for (const target of ['/nhung/bai/tin-bai/mot', '/tin-bai/mot/the.jpg', oEmbed])
    expect(await keptOf(target), target).toEqual([404, shared])
  for (const target of ['/nhung/khong-co', '/tin-bai/khong-co/the.jpg', oEmbed.replace('mot', 'khong-co')])
    expect(await keptOf(target), target).toEqual([404, 'public, max-age=0, must-revalidate'])
  await world.withdraw('/tin-bai/mot')
  await world.settle()
  expect(await keptOf('/nhung/bai/tin-bai/mot')).toEqual([410, shared])
  expect(await keptOf('/tin-bai/mot/the.jpg')).toEqual([410, shared])
  expect(await keptOf(oEmbed)).toEqual([404, shared])
})

test('oEmbed: what is asked wrongly, and what may not be told', async () => {
  const own = encodeURIComponent('https://guong.example.vn/tin-bai/mot')
  const statusOf = async (query: string) => (await world.ask(`/oembed${query}`)).status
  expect(await statusOf('')).toBe(400)
  expect(await statusOf('?url=')).toBe(400)
  expect(await statusOf(`?url=${own}&format=yaml`)).toBe(501)
  expect(await statusOf(`?url=${encodeURIComponent('https://khac.example/tin-bai/mot')}`)).toBe(404)
  expect(await statusOf(`?url=${encodeURIComponent('https://guong.example.vn/tin-bai/nhap')}`)).toBe(404)
  expect(await statusOf(`?url=${encodeURIComponent('https://guong.example.vn/admin')}`)).toBe(404)
  expect(await statusOf('?url=khong-phai-dia-chi')).toBe(404)
  expect(world.rendered.filter((address) => address.startsWith('/oembed'))).toEqual([])
  expect(await statusOf(`?maxwidth=300&url=${own}%3Futm%3D1&format=xml`)).toBe(200)
  expect(await statusOf(`?url=${own}%2F&maxwidth=-3`)).toBe(200)
  expect(world.rendered.filter((address) => address.startsWith('/oembed'))).toEqual([
    '/oembed?url=/tin-bai/mot&format=xml&maxwidth=300',
    '/oembed?url=/tin-bai/mot&format=json',
  ])
  await world.withdraw('/tin-bai/mot')
  await world.settle()
  expect(await statusOf(`?url=${own}`)).toBe(404)
})

test('the register notes the host, not the page nor the reader, and writes once', async () => {
  for (const _ of [1, 2, 3]) {
    await world.ask('/nhung/xa-a?khung=1&phien-ban=1', from('xa.example.vn'))
    await world.ask('/nhung/xa-a', from('truong.example.vn'))
  }
  await world.ask('/nhung/xa-a', { headers: { referer: 'https://khac.example.vn/', 'sec-fetch-dest': 'document' } })
  await world.ask('/nhung/xa-a', { headers: { referer: "https://a'b<c>/" } })
  await world.ask('/tin-bai/mot', from('bai.example.vn'))
  await eventually(async () => (await sightings()).length >= 2)
  expect(await sightings()).toEqual(['xa-a truong.example.vn 0', 'xa-a xa.example.vn 1'])
})

test('invented hosts fill neither the register nor the time, and push out no real one', async () => {
  await world.direct.query(`
    INSERT INTO embed_sightings (unit, host, loader, first_seen, last_seen)
      SELECT 'xa-a', 'that-' || n || '.example', 0, now() - interval '9 days', now() - interval '1 day'
      FROM generate_series(1, 1500) AS n;
    INSERT INTO embed_sightings (unit, host, loader) SELECT 'xa-a', 'gia-' || n || '.example', 0
      FROM generate_series(1, 600) AS n`)
  await world.ask('/nhung/xa-a', from('moi.example'))
  await eventually(async () => (await sightings()).includes('xa-a moi.example 0'))
  const kept = await sightings()
  expect(kept).toHaveLength(2_000)
  expect(kept.filter((row) => row.includes(' that-'))).toHaveLength(1_500)
})

test('without a database frames are served, and nothing is noted', async () => {
  await world.ask('/nhung/xa-a')
  world.gate.shut()
  const reply = await world.ask('/nhung/xa-a', from('xa.example.vn'))
  expect([reply.status, reply.headers['content-security-policy']]).toEqual([200, policy])
})
