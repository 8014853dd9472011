import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../commands/test-database.ts'
import { isWorker } from '../shared/worker-token.ts'

const secret = 'a secret for tests, 32 characters or more'
const asked: (string | null)[] = []

const portal = createServer(async (request, response) => {
  asked.push(isWorker(request.headers.authorization, secret) ? `${request.method} ${request.url}` : null)
  await client.query('DELETE FROM payload_jobs')
  response.end('{}')
})

let database: TestDatabase
let client: pg.Client
let worker: ChildProcess

beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  portal.listen(0, '127.0.0.1')
  await once(portal, 'listening')
  const { port } = portal.address() as AddressInfo
  worker = spawn(process.execPath, ['src/worker/main.ts'], {
    env: { ...process.env, DATABASE_URL: database.url, PORTAL_URL: `http://127.0.0.1:${port}`, PAYLOAD_SECRET: secret },
    stdio: 'inherit',
  })
})

afterAll(async () => {
  worker.kill()
  await once(worker, 'exit')
  portal.close()
  await client.end()
  await database.drop()
})

const untilAsked = (times: number) => vi.waitFor(() => expect(asked).toHaveLength(times), { timeout: 10_000 })

const dueJob = () => client.query("INSERT INTO payload_jobs (task_slug) VALUES ('schedulePublish')")

it('sends the portal to sweep, and then to what falls due', async () => {
  await untilAsked(1)
  await dueJob()
  await untilAsked(2)
  expect(asked).toEqual(['POST /api/jobs/run-due', 'POST /api/jobs/run-due'])
})

it('goes on after the database cut its connection', async () => {
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  )
  await dueJob()
  await untilAsked(3)
})

it.runIf(process.platform === 'linux')('stays below 60 MB of its own', () => {
  const status = readFileSync(`/proc/${worker.pid}/smaps_rollup`, 'utf8')
  const own = [...status.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce(
    (sum, [, kilobytes]) => sum + Number(kilobytes),
    0,
  )
  expect(own).toBeLessThan(60 * 1024)
})
