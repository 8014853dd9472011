/** What a runner reported. */
export type Outcome = { passed: number; failed: number }

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
})

/** A check that passes or fails as a whole counts as one. */
export const whole = (isPassed: boolean): Outcome => ({ passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1 })

/** A runner that ended badly without naming a failed test has failed nevertheless: a file that could not be loaded, a crash. */
const atLeastOneFailure = (outcome: Outcome, hasSucceeded: boolean): Outcome =>
  hasSucceeded || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 }

type VitestReport = { numPassedTests: number; numFailedTests: number }

export const vitestOutcome = (report: string | null, hasSucceeded: boolean): Outcome => {
  if (report === null) return whole(false)
  const { numPassedTests, numFailedTests } = JSON.parse(report) as VitestReport
  return atLeastOneFailure({ passed: numPassedTests, failed: numFailedTests }, hasSucceeded)
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } }

export const playwrightOutcome = (report: string | null, hasSucceeded: boolean): Outcome => {
  if (report === null) return whole(false)
  const { expected, unexpected, flaky } = (JSON.parse(report) as PlaywrightReport).stats
  return atLeastOneFailure({ passed: expected + flaky, failed: unexpected }, hasSucceeded)
}
