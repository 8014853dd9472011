import { type Adjustment, adjustForJudges } from './adjustment'
import { compare, fromDecimal, meanOf, medianOf, type Rational, subtract } from './rational'
import type { Round } from './rounds'
import { type Mark, percentOf, type Rubric, scoreOf } from './rubric'
import type { Judging } from './settings'

/** An entry that is ranked, by the code that judges know. `submittedAt`: ISO 8601; of a paper entry the end of the day on which it arrived. */
export type Contender = { entry: string; genre: string | null; submittedAt: string }

/** What one judge has submitted of one entry. `round`: where there are two. */
export type Assessment = { entry: string; judge: string; round?: Round; marks: Mark[] }

export type Result = Contender & {
  judges: number
  mean: Rational
  median: Rational
  /** Highest less lowest score. */
  spread: Rational
  /** Null where scores are not adjusted. */
  adjusted: Rational | null
  /** By which it is ranked first. */
  score: Rational
  /** The judges' mean of each criterion, on a scale of 100. */
  criteria: { key: string; mean: Rational }[]
  /** The judges lie further apart than the contest allows: one more must mark it. */
  hasGap: boolean
}

export type Results = {
  results: Result[]
  adjustment: Adjustment
  /** Entries that nobody has marked; they are not ranked. */
  unmarked: string[]
}

export type Marked = {
  rubric: Rubric
  judging: Judging
  contenders: Contender[]
  assessments: Assessment[]
}

/** The figures of every entry, by entry; the order of the input makes no difference. Marks of others than contenders count for nothing. */
export const resultsOf = ({ rubric, judging, contenders, assessments: all }: Marked): Results => {
  const contending = new Set(contenders.map(({ entry }) => entry))
  const assessments = all.filter(({ entry }) => contending.has(entry))
  const scores = assessments.map(({ entry, judge, marks }) => ({ entry, judge, score: scoreOf(rubric, marks) }))
  const adjustment = adjustForJudges(scores, judging.minimumShared)
  const inOrder = [...contenders].sort((a, b) => (a.entry < b.entry ? -1 : 1))
  const results = inOrder.flatMap((contender): Result[] => {
    const own = scores.filter(({ entry }) => entry === contender.entry).map(({ score }) => score)
    const [lowest, highest] = [own.toSorted(compare)[0], own.toSorted(compare).at(-1)]
    const [mean, median] = [meanOf(own), medianOf(own)]
    if (!lowest || !highest || !mean || !median) return []
    const spread = subtract(highest, lowest)
    const adjusted = adjustment.isApplied ? (adjustment.scores.get(contender.entry) ?? null) : null
    return [
      {
        ...contender,
        judges: own.length,
        mean,
        median,
        spread,
        adjusted,
        score: { mean, median, adjusted: adjusted ?? mean }[judging.basis],
        criteria: rubric.criteria.map(({ key }) => ({ key, mean: criterionMean(key, contender.entry) })),
        hasGap: judging.gapThreshold !== null && compare(spread, fromDecimal(judging.gapThreshold)) > 0,
      },
    ]
  })
  const marked = new Set(results.map(({ entry }) => entry))
  return { results, adjustment, unmarked: inOrder.map(({ entry }) => entry).filter((entry) => !marked.has(entry)) }

  function criterionMean(key: string, entry: string): Rational {
    const criterion = rubric.criteria.find((one) => one.key === key)
    const shares = assessments
      .filter((assessment) => assessment.entry === entry)
      .flatMap(({ marks }) => marks.filter((mark) => mark.criterion === key))
      .flatMap(({ mark }) => (criterion ? [percentOf(criterion, mark)] : []))
    const mean = meanOf(shares)
    if (!mean) throw new Error(`no mark for ${key}`)
    return mean
  }
}
