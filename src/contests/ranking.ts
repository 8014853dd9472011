import { compare, type Rational } from './rational'
import type { Result } from './results'
import type { Round } from './rounds'
import type { TieRule } from './settings'
import { compareByTieRule } from './tie-rules'

/** What the council decided about entries that no rule could part: these, the better first. Others are left as they are. `round`: where there are two. */
export type TieDecision = { order: string[]; reason: string; decidedAt: string; round?: Round }

export type Place = {
  /** Of a shared rank all have the same, and the next one is left out: 1, 2, 2, 4. */
  rank: number
  entry: string
  score: Rational
  /** From which round it is, where there are two. */
  round?: Round
}

export type Ranking = {
  /** Null where all genres are ranked together. */
  genre: string | null
  places: Place[]
  /** Entries that share a rank although every rule was tried: the council's business. */
  ties: string[][]
}

/** The ranking by score, then by the tie rules in their order, then by what the council decided. Never by anything else. */
export const rankingOf = (
  results: readonly Result[],
  rules: readonly TieRule[],
  decisions: readonly TieDecision[] = [],
  genre: string | null = null,
): Ranking => {
  const better = (a: Result, b: Result): number =>
    compare(b.score, a.score) || rules.reduce((so, rule) => so || compareByTieRule(rule, a, b), 0)
  const groups: Result[][] = []
  for (const result of [...results].sort((a, b) => better(a, b) || (a.entry < b.entry ? -1 : 1))) {
    const group = groups.at(-1)
    if (group?.[0] && better(group[0], result) === 0) group.push(result)
    else groups.push([result])
  }
  const decided = groups.flatMap((group) => decidedOrder(group, decisions))
  const places = decided.flatMap((group, i) => {
    const rank = decided.slice(0, i).reduce((sum, { length }) => sum + length, 1)
    return group.map(({ entry, score }): Place => ({ rank, entry, score }))
  })
  const ties = decided.filter(({ length }) => length > 1).map((group) => group.map(({ entry }) => entry))
  return { genre, places, ties }
}

/** One ranking for all, or one for each genre in alphabetical order of their keys. */
export const rankingsOf = (
  results: readonly Result[],
  { tieRules, isByGenre }: { tieRules: readonly TieRule[]; isByGenre: boolean },
  decisions: readonly TieDecision[],
): Ranking[] => {
  if (!isByGenre) return [rankingOf(results, tieRules, decisions)]
  const genres = [...new Set(results.map(({ genre }) => genre ?? ''))].sort()
  return genres.map((genre) =>
    rankingOf(
      results.filter((result) => (result.genre ?? '') === genre),
      tieRules,
      decisions,
      genre || null,
    ),
  )
}

/** Whether these are all of the tied entries, each once. */
export const isOrderOf = (order: readonly string[], tie: readonly string[]): boolean =>
  order.length === tie.length && tie.every((entry) => order.includes(entry))

/** The decision that holds for these: it names exactly the entries that are tied (if marks change, it falls), and is the latest. */
export const decisionOn = <Decision extends TieDecision>(
  tie: readonly string[],
  decisions: readonly Decision[],
): Decision | null =>
  decisions
    .filter(({ order }) => isOrderOf(order, tie))
    .reduce<Decision | null>(
      (last, one) => (last && Date.parse(last.decidedAt) > Date.parse(one.decidedAt) ? last : one),
      null,
    )

const decidedOrder = (group: Result[], decisions: readonly TieDecision[]): Result[][] => {
  const decision = decisionOn(
    group.map(({ entry }) => entry),
    decisions,
  )
  if (group.length < 2 || !decision) return [group]
  return decision.order.map((name) => group.filter(({ entry }) => entry === name))
}
