import type { Pair } from './assignment'
import type { TieDecision } from './ranking'
import { fixedDigits, fractionText, type Rational } from './rational'
import { type RoundReckoned, reckon } from './reckon'
import type { Assessment, Contender } from './results'
import type { Round } from './rounds'
import type { Rubric } from './rubric'
import type { Judging } from './settings'

/** The first while there is one round, the second once a final was opened: it is the same with more. */
export const exportFormats = { one: 'guong-sang/contest/1', two: 'guong-sang/contest/2' } as const

/** A score, exactly ("305/4") and as it is printed ("76,25"). */
type Figure = { exact: string; printed: string }

/** All that a ranking follows from, and the ranking as it was released. Described in src/contests/README.md. */
export type ContestExport = {
  format: (typeof exportFormats)[keyof typeof exportFormats]
  contest: { slug: string; title: string }
  rubric: Rubric
  judging: Judging
  /** Each drawing of judges: its seed and what it gave. `advanced`: it opened the final, for these entries. */
  draws: { seed: string; added: Pair[]; advanced?: string[] }[]
  entries: (Contender & { fingerprint: string })[]
  assessments: { entry: string; judge: string; round?: Round; marks: { criterion: string; mark: number }[] }[]
  decisions: TieDecision[]
  /** Of two rounds the final's figures, and a ranking of all; `first`: figures and ranking of the first round. */
  released: Released & { first?: Released }
}

type Released = {
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
    places: { rank: number; entry: string; score: Figure; round?: Round }[]
    ties: string[][]
  }[]
  unmarked: string[]
}

/** What is known of a contest when it is exported; comments of judges stay behind. */
export type ContestRecord = Omit<ContestExport, 'format' | 'assessments' | 'released'> & { assessments: Assessment[] }

export const exportOf = (record: ContestRecord): ContestExport => {
  const { contest, rubric, judging, draws, entries, assessments, decisions } = record
  const { first, ...reckoned } = reckon(record)
  return {
    format: first ? exportFormats.two : exportFormats.one,
    contest,
    rubric,
    judging,
    draws,
    entries,
    assessments: assessments.map(({ entry, judge, round, marks }) => ({
      entry,
      judge,
      ...(round ? { round } : {}),
      marks: marks.map(({ criterion, mark }) => ({ criterion, mark })),
    })),
    decisions,
    released: { ...released(reckoned), ...(first ? { first: released(first) } : {}) },
  }
}

const figure = (value: Rational): Figure => ({ exact: fractionText(value), printed: fixedDigits(value) })

const released = ({ adjustment, results, rankings, unmarked }: RoundReckoned): Released => ({
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
  rankings: rankings.map(({ genre, places, ties }) => ({
    genre,
    places: places.map(({ rank, entry, score, round }) => ({
      rank,
      entry,
      score: figure(score),
      ...(round ? { round } : {}),
    })),
    ties,
  })),
  unmarked,
})
