import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { createLocalReq, handleEndpoints } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestPayload, type TestPayload } from '@/commands/test-payload'
import { workerToken } from '@/shared/worker-token'
import {
  createDraft,
  createPublished,
  createWorld,
  newConsent,
  newestVersion,
  restAs,
  shown,
  type World,
} from './factory'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await createTestPayload()
  world = await createWorld(test.payload)
})

afterAll(() => test.close())

const runDue = async (token = workerToken(test.payload.config.secret)) => {
  const path = '/jobs/run-due'
  const request = new Request(`http://localhost:3000/api${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  })
  const response = await handleEndpoints({ config: Promise.resolve(test.payload.config), request, path: `/api${path}` })
  return { status: response.status, body: await response.json() }
}

const appoint = (id: string, type: 'publish' | 'unpublish', waitUntil = new Date(Date.now() - 1000)) =>
  test.payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil,
    input: {
      type,
      doc: { relationTo: 'exemplars', value: id },
      user: { relationTo: 'users', value: world.cast.editor.id },
    },
  } as never)

const standingOf = async (id: string) =>
  (await (await restAs(world, 'editor'))('GET', `/exemplars/${id}/standing`)).body

it('answers the worker alone', async () => {
  expect((await runDue('00')).status).toBe(401)
  expect((await runDue('')).status).toBe(401)
})

it('publishes and withdraws what is due, and leaves what is not', async () => {
  const consent = await newConsent(world)
  const due = await createDraft(world, 'exemplars', consent)
  const later = await createDraft(world, 'exemplars', consent)
  const leaving = await createPublished(world, 'exemplars', consent)
  await appoint(due.id, 'publish')
  await appoint(later.id, 'publish', new Date(Date.now() + 3_600_000))
  await appoint(leaving.id, 'unpublish')

  expect((await runDue()).body).toMatchObject({ ran: 2, failed: 0 })
  const states = await Promise.all(
    [due, later, leaving].map(async ({ id }) => (await newestVersion(world, 'exemplars', id)).state),
  )
  expect(states).toEqual(['published', 'draft', 'withdrawn'])
  expect((await runDue()).body).toMatchObject({ ran: 0, failed: 0 })
})

it('tells why an appointment was not kept, until it is made good', async () => {
  const draft = await createDraft(world, 'exemplars', null)
  await appoint(draft.id, 'publish')
  expect((await runDue()).body).toMatchObject({ ran: 1, failed: 1 })
  expect(await standingOf(draft.id)).toMatchObject({
    publicPath: null,
    appointments: [{ type: 'publish', failure: expect.stringContaining('chưa có bản đồng ý') }],
  })

  const consent = await newConsent(world)
  await test.payload.update({
    collection: 'exemplars',
    id: draft.id,
    draft: true,
    data: { people: [shown(consent)] } as never,
  })
  await test.payload.update({ collection: 'exemplars', id: draft.id, data: { _status: 'published' } as never })
  expect(await standingOf(draft.id)).toMatchObject({ publicPath: expect.stringMatching(/^\//u), appointments: [] })
})

/** What the panel's drawer sends when an appointment is struck out. */
const strikeOut = async (who: 'editor' | 'contributor', job: string | number) => {
  const user = await test.payload.findByID({ collection: 'users', id: world.cast[who].id, depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, test.payload)
  return schedulePublishHandler({ deleteID: job, req } as never)
}

it('lets those who publish strike out an appointment, and nobody else', async () => {
  const draft = await createDraft(world, 'exemplars', await newConsent(world))
  const job = await appoint(draft.id, 'publish', new Date(Date.now() + 3_600_000))

  expect(await strikeOut('contributor', job.id)).toHaveProperty('error')
  expect(await standingOf(draft.id)).toMatchObject({ appointments: [{ type: 'publish', failure: null }] })

  expect(await strikeOut('editor', job.id)).not.toHaveProperty('error')
  expect(await standingOf(draft.id)).toMatchObject({ appointments: [] })
  // Payload appoints nothing in its place, and calls that done.
  expect((await runDue()).body).toMatchObject({ ran: 1, failed: 0 })
})

it('removes the drafts that nobody wrote in, once a day', async () => {
  const create = (name: string | null) =>
    test.payload.create({ collection: 'exemplars', draft: true, data: (name ? { name } : {}) as never })
  const empty = await create(null)
  const named = await create('Đinh Văn Khởi')
  const { pool } = test.payload.db as unknown as { pool: { query: (text: string) => Promise<unknown> } }
  const wasDaysAgo = async () => {
    await pool.query("UPDATE _exemplars_v SET updated_at = updated_at - interval '2 days'")
    await pool.query('DELETE FROM payload_kv')
  }
  await runDue()
  expect(await newestVersion(world, 'exemplars', empty.id)).toBeTruthy()

  await wasDaysAgo()
  expect((await runDue()).body).toMatchObject({ sweep: { emptied: 1 } })
  expect((await runDue()).body).toMatchObject({ sweep: null })
  const { docs } = await test.payload.find({
    collection: 'exemplars',
    draft: true,
    where: { id: { in: [empty.id, named.id] } },
  })
  expect(docs.map(({ id }) => id)).toEqual([named.id])
})

it('counts anew what is frequent, once a day', async () => {
  const { pool } = test.payload.db as unknown as {
    pool: { query: (text: string) => Promise<{ rows: Record<string, unknown>[] }> }
  }
  const outdated = "INSERT INTO catalogue_frequent VALUES ('folded', 'xua', 900)"
  const frequent = async () => (await pool.query('SELECT lexeme FROM catalogue_frequent')).rows
  await runDue()
  await pool.query(outdated)
  await runDue()
  expect(await frequent()).toEqual([{ lexeme: 'xua' }])

  await pool.query('DELETE FROM payload_kv')
  await runDue()
  expect(await frequent()).toEqual([])
})
