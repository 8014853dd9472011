import { APIError, type Endpoint, type Payload, type PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { isWorker } from '@/shared/worker-token'
import { withdrawExpired } from './consent-consequences'
import type { ContentKind } from './content-kind'
import { removeEmptyDrafts } from './empty-drafts'

const mostAtOnce = 50

const sweptOn = 'swept-on'

const runJobs = async (req: PayloadRequest) => {
  const { jobStatus = {} } = await req.payload.jobs.run({
    limit: mostAtOnce,
    sequential: true,
    ...bypassing(req, 'whoever appointed the time is asked again inside the job'),
  })
  const results = Object.values(jobStatus)
  return { ran: results.length, failed: results.filter(({ status }) => status !== 'success').length }
}

/** What the clock does for others: once a day, or every time that it is asked. */
type Task = (payload: Payload, now: Date) => Promise<unknown>

type Round = { kinds: readonly ContentKind<never>[]; daily: readonly Task[]; always: readonly Task[] }

/**
 * The daily round, by Vietnam's calendar: expired consents, empty drafts and the tasks besides. Null where today's was made
 * already.
 */
const sweep = async (req: PayloadRequest, { kinds, daily }: Round, now: Date) => {
  const today = toVietnamDay(now)
  if ((await req.payload.kv.get<{ day: string }>(sweptOn))?.day === today) return null
  const withdrawn = await withdrawExpired(req, kinds, now)
  const emptied = await removeEmptyDrafts(req, kinds, now)
  for (const task of daily) await task(req.payload, now)
  await req.payload.kv.set(sweptOn, { day: today })
  return { withdrawn, emptied }
}

/** POST /api/jobs/run-due: what fell due is done, one thing after another. Only the worker may ask. */
export const runDueEndpoint = (round: Round): Endpoint => ({
  path: '/jobs/run-due',
  method: 'post',
  handler: async (req) => {
    if (!isWorker(req.headers.get('authorization'), req.payload.config.secret))
      throw new APIError('Chỉ dành cho tiến trình nền của cổng.', 401, null, true)
    const now = new Date()
    const jobs = await runJobs(req)
    for (const task of round.always) await task(req.payload, now)
    return Response.json({ ...jobs, sweep: await sweep(req, round, now) })
  },
})
