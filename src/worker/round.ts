import { toVietnamDay } from '../shared/time/vietnam-date.ts'
import type { RunDue } from './portal.ts'

/** What the worker remembers from one second to the next. */
export type Rounds = {
  /** The day on which the portal was asked for the daily sweep; it remembers by itself whether it made it. */
  sweptOn: string | null
  freedAt: number
  askedAt: number
}

export type Jobs = {
  hasDueJob: () => Promise<boolean>
  freeStuckJobs: () => Promise<number>
  noteAppointedChanges: () => Promise<number>
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
  // First: readers wait for it, and it does not need the portal.
  await jobs.noteAppointedChanges()
  if (now - rounds.freedAt >= minute) {
    await jobs.freeStuckJobs()
    rounds.freedAt = now
  }
  const today = toVietnamDay(new Date(now))
  // Letters and reminders fall due without a job.
  const isQuiet = rounds.sweptOn === today && now - rounds.askedAt < minute
  if (isQuiet && !(await jobs.hasDueJob())) return
  await runDue()
  Object.assign(rounds, { sweptOn: today, askedAt: now })
}
