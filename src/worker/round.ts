import { toVietnamDay } from '../shared/time/vietnam-date.ts'
import type { RunDue } from './portal.ts'

/** What the worker remembers from one second to the next. */
export type Rounds = {
  /** The day whose sweep is done. Not kept beyond the process: a sweep may run twice, but must not be missed. */
  sweptOn: string | null
  freedAt: number
}

export type Jobs = {
  hasDueJob: () => Promise<boolean>
  freeStuckJobs: () => Promise<number>
}

const minute = 60_000

/** One look at what is due. Rejects when the database or the portal is away; the next round makes up for it. */
export const round = async ({
  rounds,
  jobs,
  runDue,
  now,
}: {
  rounds: Rounds
  jobs: Jobs
  runDue: RunDue
  now: number
}) => {
  if (now - rounds.freedAt >= minute) {
    await jobs.freeStuckJobs()
    rounds.freedAt = now
  }
  const today = toVietnamDay(new Date(now))
  const dailySweep = rounds.sweptOn !== today
  if (!dailySweep && !(await jobs.hasDueJob())) return
  await runDue({ dailySweep })
  rounds.sweptOn = today
}
