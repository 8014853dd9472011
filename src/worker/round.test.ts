import { beforeEach, describe, expect, it } from 'vitest'
import { type Rounds, round } from './round.ts'

const noon = Date.parse('2026-06-11T12:00:00+07:00')

let due: boolean
let freed: number
let errands: number
let noted: number
let isPortalAway: boolean
let rounds: Rounds

beforeEach(() => {
  due = false
  freed = 0
  errands = 0
  noted = 0
  isPortalAway = false
  rounds = { sweptOn: null, freedAt: 0, askedAt: 0 }
})

const lookAt = (now: number) =>
  round({
    rounds,
    jobs: {
      hasDueJob: async () => due,
      freeStuckJobs: async () => {
        freed += 1
        return 0
      },
      noteAppointedChanges: async () => {
        noted += 1
        return 0
      },
    },
    runDue: async () => {
      if (isPortalAway) throw new Error('away')
      errands += 1
    },
    now,
  })

describe('round', () => {
  it('sweeps first and then once a day, by the calendar of Vietnam', async () => {
    const midnight = noon + 12 * 60 * 60_000
    for (const now of [noon, noon + 1_000, midnight - 1_000]) await lookAt(now)
    expect(errands).toBe(2)
    await lookAt(midnight)
    expect(errands).toBe(3)
  })

  it('asks for letters and reminders every minute', async () => {
    for (const later of [0, 1_000, 59_000, 60_000, 61_000, 121_000]) await lookAt(noon + later)
    expect(errands).toBe(3)
  })

  it('sends the portal what is due, and nothing when nothing is', async () => {
    Object.assign(rounds, { sweptOn: '2026-06-11', askedAt: noon })
    await lookAt(noon)
    due = true
    await lookAt(noon + 1_000)
    expect(errands).toBe(1)
  })

  it('repeats what the portal did not do', async () => {
    isPortalAway = true
    await expect(lookAt(noon)).rejects.toThrow('away')
    isPortalAway = false
    await lookAt(noon + 1_000)
    expect(errands).toBe(1)
  })

  it('notes what changed by the clock in every round, with the portal away too', async () => {
    isPortalAway = true
    for (const later of [0, 1_000]) await lookAt(noon + later).catch(() => undefined)
    expect(noted).toBe(2)
  })

  it('frees stuck jobs at once and then every minute', async () => {
    for (const later of [0, 1_000, 59_000, 60_000, 61_000]) await lookAt(noon + later)
    expect(freed).toBe(2)
  })
})
