import type { Pair } from './assignment'
import type { Ranking, TieDecision } from './ranking'
import { fixedDigits, fractionText, type Rational } from './rational'
import { reckon } from './reckon'
import type { Assessment, Contender } from './results'
import type { Rubric } from './rubric'
import type { Judging } from './settings'

export const exportFormat = 'guong-sang/contest/1'

/** A score, exactly ("305/4") and as it is printed ("76,25"). */
type Figure = { exact: string; printed: string }

/** All that a ranking follows from, and the ranking as it was released. Described in src/contests/README.md. */
export type ContestExport = {
  format: typeof exportFormat
  contest: { slug: string; title: string }
  rubric: Rubric
  judging: Judging
  /** Each drawing of judges: its seed and what it gave. */
  draws: { seed: string; added: Pair[] }[]
  entries: (Contender & { fingerprint: string })[]
  assessments: { entry: string; judge: string; marks: { criterion: string; mark: number }[] }[]
  decisions: TieDecision[]
  released: {
    effects: { judge: string; effect: Figure }[] | null
    results: {
      entry: string
      judges: number
      mean: Figure
      median: Figure
      spread: Figure
      adjusted: Figure | null
      score: Figure
    }[]
    rankings: {
      genre: string | null
      places: { rank: number; entry: string; score: Figure }[]
      ties: string[][]
    }[]
    unmarked: string[]
  }
}

/** What is known of a contest when it is exported; comments of judges stay behind. */
export type ContestRecord = Omit<ContestExport, 'format' | 'assessments' | 'released'> & { assessments: Assessment[] }

export const exportOf = (record: ContestRecord): ContestExport => {
  const { contest, rubric, judging, draws, entries, assessments, decisions } = record
  const { results, adjustment, unmarked, rankings } = reckon(record)
  return {
    format: exportFormat,
    contest,
    rubric,
    judging,
    draws,
    entries,
    assessments: assessments.map(({ entry, judge, marks }) => ({
      entry,
      judge,
      marks: marks.map(({ criterion, mark }) => ({ criterion, mark })),
    })),
    decisions,
    released: {
      effects: adjustment.isApplied
        ? [...adjustment.effects].map(([judge, effect]) => ({ judge, effect: figure(effect) }))
        : null,
      results: results.map(({ entry, judges, mean, median, spread, adjusted, score }) => ({
        entry,
        judges,
        mean: figure(mean),
        median: figure(median),
        spread: figure(spread),
        adjusted: adjusted && figure(adjusted),
        score: figure(score),
      })),
      rankings: rankings.map(released),
      unmarked,
    },
  }
}

const figure = (value: Rational): Figure => ({ exact: fractionText(value), printed: fixedDigits(value) })

const released = ({ genre, places, ties }: Ranking) => ({
  genre,
  places: places.map(({ rank, entry, score }) => ({ rank, entry, score: figure(score) })),
  ties,
})
