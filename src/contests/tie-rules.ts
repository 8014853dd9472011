import { compare, type Rational, zero } from './rational'
import type { Result } from './results'
import type { TieRule } from './settings'

/** Negative where the rule puts `a` before `b`, zero where it leaves them equal. */
export const compareByTieRule = ({ rule, criterion }: TieRule, a: Result, b: Result): number => {
  switch (rule) {
    case 'higher-mean':
      return compare(b.mean, a.mean)
    case 'higher-median':
      return compare(b.median, a.median)
    case 'higher-criterion':
      return compare(criterionOf(b, criterion), criterionOf(a, criterion))
    case 'smaller-spread':
      return compare(a.spread, b.spread)
    case 'earlier-submission':
      return Math.sign(Date.parse(a.submittedAt) - Date.parse(b.submittedAt))
  }
}

/** A criterion that the rubric does not have parts nobody. */
const criterionOf = ({ criteria }: Result, criterion: string | null): Rational =>
  criteria.find(({ key }) => key === criterion)?.mean ?? zero
