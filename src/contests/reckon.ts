import type { ContestRecord } from './export-format'
import { placeNotes } from './place-notes'
import { type Ranking, rankingsOf } from './ranking'
import { type Results, resultsOf } from './results'

/** All that follows from a contest's record. */
export type Reckoned = Results & {
  rankings: Ranking[]
  /** Entries that no rule parts, whatever the council decided about them. */
  ties: string[][]
  /** By entry, of each that has as many points as the one above it: what parted them. */
  notes: ReadonlyMap<string, string>
}

export const reckon = ({ rubric, judging, entries, assessments, decisions }: ContestRecord): Reckoned => {
  const figures = resultsOf({ rubric, judging, contenders: entries, assessments })
  const { results } = figures
  const rankings = rankingsOf(results, judging, decisions)
  return {
    ...figures,
    rankings,
    ties: rankingsOf(results, judging, []).flatMap(({ ties }) => ties),
    notes: new Map(rankings.flatMap(({ places }) => [...placeNotes(places, results, judging.tieRules, rubric)])),
  }
}
