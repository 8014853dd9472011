import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { createWorld, eventually, type World } from './front-world.ts'
import { longestRequest, publicPiece } from './limits.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  world = await createWorld(database)
  world.show(async (incoming, response) => {
    const { method, url, headers } = incoming
    const body = method === 'HEAD' ? '' : await text(incoming)
    response.setHeader('Upload-Offset', '5')
    response.setHeader('X-Seen', JSON.stringify([method, url, headers['upload-offset'] ?? null, body.length]))
    response.statusCode = method === 'HEAD' ? 200 : 204
    response.end()
  })
})
afterEach(() => world.destroy())

const secret = '0123456789abcdef0123456789abcdef'
const begin = `/bai-du-thi/${secret}/tep-lon`
const upload = `${begin}/${'f'.repeat(32)}`

const seen = (headers: Record<string, unknown>) => JSON.parse(String(headers['x-seen']))

describe('a file in pieces', () => {
  test('passes with what the protocol says, and with no address that others may learn', async () => {
    const head = await world.ask(upload, { method: 'HEAD' })
    expect([head.status, head.headers['upload-offset'], seen(head.headers)]).toEqual([
      200,
      '5',
      ['HEAD', upload, null, 0],
    ])
    expect(head.headers['cache-control']).toBe('no-store')
    expect(head.headers['referrer-policy']).toBe('no-referrer')
    const piece = await world.ask(upload, {
      method: 'PATCH',
      headers: { 'upload-offset': '5', 'content-type': 'application/offset+octet-stream' },
      body: Buffer.alloc(3_000_000),
    })
    expect([piece.status, seen(piece.headers)]).toEqual([204, ['PATCH', upload, '5', 3_000_000]])
    expect(seen((await world.ask(begin, { method: 'POST' })).headers)).toEqual(['POST', begin, null, 0])
    expect(seen((await world.ask(upload, { method: 'DELETE' })).headers)).toEqual(['DELETE', upload, null, 0])
  })

  test('opened by hand leads to the entry; other addresses are nothing', async () => {
    expect((await world.ask(upload)).headers.location).toBe(`/bai-du-thi/${secret}`)
    expect((await world.ask(`${upload}0`, { method: 'PATCH' })).status).toBe(405)
    expect((await world.ask(`/bai-du-thi/${secret}0/tep-lon`, { method: 'POST' })).status).toBe(405)
  })

  test('is bounded: a piece, what may come with the beginning, and how many are begun', async () => {
    expect((await world.ask(upload, { method: 'PATCH', body: Buffer.alloc(publicPiece.bytes + 1) })).status).toBe(413)
    expect((await world.ask(begin, { method: 'POST', body: Buffer.alloc(1) })).status).toBe(413)
    expect(publicPiece.seconds).toBeLessThan(longestRequest)
    const statuses = new Set<number>()
    for (let count = 0; count < 101; count++) statuses.add((await world.ask(begin, { method: 'POST' })).status)
    expect(statuses).toEqual(new Set([204, 429]))
    expect((await world.ask(upload, { method: 'HEAD' })).status).toBe(200)
  })

  test('waits while the database is away, and goes on when it is back', async () => {
    world.gate.shut()
    await eventually(async () => (await world.ask('/api/health')).status === 503)
    const away = await world.ask(upload, { method: 'PATCH', body: Buffer.alloc(10) })
    expect([away.status, away.headers['retry-after']]).toEqual([503, '5'])
    expect((await world.ask(upload, { method: 'HEAD' })).status).toBe(503)
    world.gate.open()
    await eventually(async () => (await world.ask(upload, { method: 'PATCH', body: Buffer.alloc(10) })).status === 204)
    expect(world.said.join('\n')).not.toContain(secret)
  })
})
