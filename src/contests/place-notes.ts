import type { Place } from './ranking'
import { compare } from './rational'
import type { Result } from './results'
import type { Rubric } from './rubric'
import { tieRuleInWords } from './rules-in-words'
import type { TieRule } from './settings'
import { compareByTieRule } from './tie-rules'

/** By entry, of each that has as many points as the one above it: what parted them. */
export const placeNotes = (
  places: readonly Place[],
  results: readonly Result[],
  rules: readonly TieRule[],
  rubric: Rubric,
): ReadonlyMap<string, string> => {
  const resultOf = ({ entry }: Place) => results.find((result) => result.entry === entry)
  const notes = places.flatMap((place, i): [string, string][] => {
    const above = places[i - 1]
    if (!above || compare(above.score, place.score) !== 0) return []
    if (above.rank === place.rank) return [[place.entry, `Đồng hạng với bài ${above.entry}.`]]
    const [better, worse] = [resultOf(above), resultOf(place)]
    const rule = better && worse && rules.find((one) => compareByTieRule(one, better, worse) !== 0)
    const by = rule ? tieRuleInWords(rule, rubric) : 'quyết định của hội đồng'
    return [[place.entry, `Bằng điểm bài ${above.entry}, phân hạng theo ${by}.`]]
  })
  return new Map(notes)
}
