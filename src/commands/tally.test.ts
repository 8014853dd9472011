import { describe, expect, it } from 'vitest'
import { playwrightOutcome, sum, vitestOutcome, whole } from './tally.ts'

const vitest = (passed: number, failed: number) => JSON.stringify({ numPassedTests: passed, numFailedTests: failed })
const playwright = (expected: number, unexpected: number, flaky: number) =>
  JSON.stringify({ stats: { expected, unexpected, flaky } })

describe('a total of all runners', () => {
  it.each([
    ['vitest', vitestOutcome(vitest(5, 0), true), { passed: 5, failed: 0 }],
    ['vitest with a failure', vitestOutcome(vitest(4, 1), false), { passed: 4, failed: 1 }],
    ['vitest with a file that cannot be loaded', vitestOutcome(vitest(4, 0), false), { passed: 4, failed: 1 }],
    ['vitest without a report', vitestOutcome(null, true), { passed: 0, failed: 1 }],
    ['playwright', playwrightOutcome(playwright(7, 0, 1), true), { passed: 8, failed: 0 }],
    ['playwright with a failure', playwrightOutcome(playwright(7, 2, 0), false), { passed: 7, failed: 2 }],
    ['playwright without a report', playwrightOutcome(null, false), { passed: 0, failed: 1 }],
    ['a gate', whole(true), { passed: 1, failed: 0 }],
    ['a gate that is shut', whole(false), { passed: 0, failed: 1 }],
  ])('%s', (_, outcome, expected) => {
    expect(outcome).toEqual(expected)
  })

  it('adds up', () => {
    expect(sum([whole(true), whole(false), { passed: 3, failed: 2 }])).toEqual({ passed: 4, failed: 3 })
  })
})
