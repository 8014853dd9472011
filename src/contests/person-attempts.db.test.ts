import { randomBytes } from 'node:crypto'
import { createLocalReq } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { createWorld } from '@/publishing/factory'
import { createAttempts } from '@/shared/attempts'
import { createContest, openTimeline, publishContest } from './contest-world'
import type { EntryForm } from './entry-form'
import { exampleEntry } from './factory'
import { beginningEntries, countBeginning } from './person-attempts'

let test: TestPayload
let slug: string
let door: typeof import('./receive-form')
/** The database as another instance of the portal reaches it. */
let other: pg.Pool

beforeAll(async () => {
  test = await createTestPayload()
  door = await import('./receive-form')
  other = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 })
  const world = await createWorld(test.payload)
  const { id } = await createContest(world, {
    timeline: openTimeline,
  })
  slug = (await publishContest(world, id)).slug ?? ''
})
afterAll(async () => {
  await other.end()
  await test.close()
})
beforeEach(() => other.query('TRUNCATE attempts'))

const phone = '0912 345 678'
const key = '+84912345678'

const newSecret = () => randomBytes(16).toString('hex')

const send = async (secret: string, { agreed, ...fields }: EntryForm, act = 'luu') => {
  const body = new URLSearchParams([
    ...Object.entries({ khoa: secret, lan: '0', viec: act, ...fields }),
    ...agreed.map((name) => [name, 'on']),
  ])
  const request = new Request('http://localhost:3000/nhan', { method: 'POST', body })
  const answer = await door.receiveForm(request, { contest: slug })
  return { status: answer.status, said: answer.status === 303 ? null : await answer.json() }
}

const fill = () => other.query('UPDATE attempts SET count = $1', [beginningEntries.allowed])

it('an hour takes so many entries begun in one name, then the page says when to send again, and keeps nothing', async () => {
  const own = newSecret()
  const form = exampleEntry({ phone })
  expect((await send(own, form)).status).toBe(303)
  await fill()
  const refused = await send(newSecret(), exampleEntry({ phone: '+84 (0) 912.345.678' }))
  expect(refused).toMatchObject({ status: 429, said: { refusal: expect.stringContaining('sau 60 phút') } })
  expect((await send(newSecret(), exampleEntry({ mail: 'khac@example.vn' }))).status).toBe(303)
  const where = { keys: { in: [key] } }
  expect((await test.payload.count({ collection: 'entrants', where })).totalDocs).toBe(1)
  // Nobody is kept from the entry that he has.
  expect((await send(own, form, 'nop')).status).toBe(303)
})

it('his phone and his mail count apart', async () => {
  await send(newSecret(), exampleEntry({ phone, mail: 'lua@example.vn' }))
  await fill()
  for (const form of [{ phone, mail: '' }, { mail: 'Lua@Example.vn' }])
    expect((await send(newSecret(), exampleEntry(form))).status).toBe(429)
})

it('instances count together, and what they store is nobody’s number', async () => {
  const req = await createLocalReq({}, test.payload)
  const elsewhere = createAttempts({ pool: other, secret: test.payload.secret, limit: beginningEntries })
  await elsewhere.count(key)
  await fill()
  expect(await countBeginning(req, newSecret(), [key])).toBe(60)
  expect(await elsewhere.count(key)).toBeGreaterThan(3_500)
  const { rows } = await other.query<{ who: string }>('SELECT who FROM attempts')
  expect(rows).toHaveLength(1)
  expect(rows[0]?.who).toMatch(/^[\w-]{43}$/u)
})

it('whoever tells neither is counted by his network alone', async () => {
  expect((await send(newSecret(), exampleEntry({ phone: '' }))).status).toBe(303)
  expect((await other.query('SELECT FROM attempts')).rowCount).toBe(0)
})
