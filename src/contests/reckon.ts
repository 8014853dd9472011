import type { ContestRecord } from './export-format'
import { placeNotes } from './place-notes'
import { type Ranking, rankingsOf } from './ranking'
import { type Result, type Results, resultsOf } from './results'
import { oneBehindAnother, type Round, roundsIn } from './rounds'

/** All that follows from the marks of one round. */
export type RoundReckoned = Results & {
  rankings: Ranking[]
  /** Entries that no rule parts, whatever the council decided about them. */
  ties: string[][]
  /** By entry, of each that has as many points as the one above it: what parted them. */
  notes: ReadonlyMap<string, string>
}

/** All that follows from a contest's record: the figures of the round that goes on, and where the final is open, those of the first. */
export type Reckoned = RoundReckoned & { first: RoundReckoned | null }

const reckonRound = (
  { rubric, judging, entries, assessments, decisions }: ContestRecord,
  which: Round,
  contends: (code: string) => boolean,
): RoundReckoned => {
  const isOf = ({ round = 'first' }: { round?: Round }) => round === which
  const figures = resultsOf({
    rubric,
    judging,
    contenders: entries.filter(({ entry }) => contends(entry)),
    assessments: assessments.filter(isOf),
  })
  const { results } = figures
  const rankings = rankingsOf(results, judging, decisions.filter(isOf))
  return {
    ...figures,
    rankings,
    ties: rankingsOf(results, judging, []).flatMap(({ ties }) => ties),
    notes: new Map(rankings.flatMap(({ places }) => [...placeNotes(places, results, judging.tieRules, rubric)])),
  }
}

export const reckon = (record: ContestRecord): Reckoned => {
  const { advanced, contends } = roundsIn(record.draws)
  const first = reckonRound(record, 'first', () => true)
  if (!advanced) return { ...first, first: null }
  const final = reckonRound(record, 'final', contends)
  const rankings = oneBehindAnother(final.rankings, first.rankings, advanced)
  const { rubric, judging } = record
  const behind = rankings.map(({ places }) => places.filter(({ round }) => round === 'first'))
  const notesBehind = behind.flatMap((places) => [...placeNotes(places, first.results, judging.tieRules, rubric)])
  return { ...final, rankings, notes: new Map([...final.notes, ...notesBehind]), first }
}

/** The figures behind the place of an entry: of the last round in which it was marked. */
export const resultBehind = ({ results, first }: Reckoned, code: string): Result | undefined =>
  [...results, ...(first?.results ?? [])].find(({ entry }) => entry === code)
