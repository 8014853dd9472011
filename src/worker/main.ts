import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { becomeWorker, freeStuckJobs, hasDueJob, noteAppointedChanges } from './due-jobs.ts'
import { portalAt } from './portal.ts'
import { type Rounds, round } from './round.ts'

/**
 * The clock of the portal: looks every second for what is due (scheduled publication, daily sweeps) and sends the portal to do
 * it. Knows neither Payload nor content, so that it stays small; over all instances exactly one is at work.
 */

const required = (name: string): string => {
  const value = process.env[name]
  if (value) return value
  process.stderr.write(`worker: ${name} is missing\n`)
  process.exit(1)
}

const databaseUrl = required('DATABASE_URL')
const runDue = portalAt({ url: required('PORTAL_URL'), secret: required('PAYLOAD_SECRET') })
const rounds: Rounds = { sweptOn: null, freedAt: 0, askedAt: 0 }
let trouble = ''

/** Says what hinders once, not every second. */
const tell = (now: string) => {
  if (now !== trouble) process.stderr.write(now ? `worker: ${now}; trying on\n` : 'worker: at work again\n')
  trouble = now
}

const work = async (client: pg.Client, lost: Promise<never>) => {
  await client.connect()
  while (!(await becomeWorker(client))) await Promise.race([wait(3_000), lost])
  const jobs = {
    hasDueJob: () => hasDueJob(client),
    freeStuckJobs: () => freeStuckJobs(client),
    noteAppointedChanges: () => noteAppointedChanges(client),
  }
  for (;;) {
    await Promise.race([round({ rounds, jobs, runDue, now: Date.now() }), lost])
    tell('')
    await Promise.race([wait(1_000), lost])
  }
}

/**
 * One connection from its beginning to its end; the lock of the one worker goes with it. A portal that is away ends it too, so
 * that the worker of another instance can step in.
 */
const workOnce = async () => {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
    application_name: 'guong-sang worker',
  })
  const lost = new Promise<never>((_, reject) => client.on('error', reject))
  lost.catch(() => undefined)
  try {
    await work(client, lost)
  } finally {
    await client.end().catch(() => undefined)
  }
}

// The portal finishes what it was sent to do without us, and there is nothing of ours to put away.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))

for (;;) {
  try {
    await workOnce()
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    tell(message || code || 'no connection')
    await wait(1_000)
  }
}
