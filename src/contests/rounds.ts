import type { Pair } from './assignment'
import type { Timeline } from './phase'
import type { Ranking } from './ranking'

/** A contest has one round of judging, or two. */
export type Round = 'first' | 'final'

/** A draw that opens the final names the entries that go on. */
type Drawn = { added: readonly Pair[]; advanced?: readonly string[] }

/**
 * Which round goes on, and to which one a judge and an entry belong. A judge has an entry in one round only, so the draw that brought
 * them together tells it.
 */
export const roundsIn = <Draw extends Drawn>(draws: readonly Draw[]) => {
  const at = draws.findIndex(({ advanced }) => advanced)
  const opening = draws[at] ?? null
  const advanced: ReadonlySet<string> | null = opening && new Set(opening.advanced)
  const inFinal = new Set(opening ? draws.slice(at).flatMap(({ added }) => added.map(keyOf)) : [])
  const roundOf = (pair: Pair): Round => (inFinal.has(keyOf(pair)) ? 'final' : 'first')
  const current: Round = opening ? 'final' : 'first'
  return {
    current,
    opening,
    /** The codes that go on; null while the first round lasts. */
    advanced,
    roundOf,
    isCurrent: (pair: Pair) => roundOf(pair) === current,
    /** Whether the entry contends in the round that goes on. */
    contends: (code: string) => advanced === null || advanced.has(code),
    /** Pairs of the final were drawn: it cannot be closed again. */
    isDrawn: inFinal.size > 0,
  }
}

export type Rounds = ReturnType<typeof roundsIn>

/** How the contest calls a round; null where there is only one. */
export const roundName = ({ rounds }: Timeline, round: Round): string | null =>
  rounds.length < 2 ? null : (rounds.at(round === 'final' ? -1 : 0)?.name ?? null)

/** Those up to this place of each ranking; or who shares the place at the border, of whom none is better. */
export const bestOf = (rankings: readonly Ranking[], count: number): { codes: string[] } | { border: string[] } => {
  const border = rankings.flatMap(({ places }) => {
    const [last, next] = [places[count - 1], places[count]]
    return last && next && last.rank === next.rank ? places.filter(({ rank }) => rank === last.rank) : []
  })
  if (border.length > 0) return { border: border.map(({ entry }) => entry) }
  return { codes: rankings.flatMap(({ places }) => places.slice(0, count).map(({ entry }) => entry)) }
}

/** In sentences, who stays behind although one that stands no higher goes on. */
export const passedOver = (rankings: readonly Ranking[], codes: ReadonlySet<string>): string[] =>
  rankings.flatMap(({ places }) => {
    const lowest = places.findLast(({ entry }) => codes.has(entry))
    return places
      .filter(({ entry, rank }) => lowest && rank <= lowest.rank && !codes.has(entry))
      .map(({ entry, rank }) =>
        lowest?.rank === rank
          ? `Bài ${entry} đồng hạng ${rank} với bài ${lowest.entry} mà không vào chung khảo.`
          : `Bài ${entry} hạng ${rank} không vào chung khảo, bài ${lowest?.entry} hạng ${lowest?.rank} được vào.`,
      )
  })

/** The final first; behind it the others as they stood in the first round. No rule parts these any further: no prize is theirs. */
export const oneBehindAnother = (
  final: readonly Ranking[],
  first: readonly Ranking[],
  advanced: ReadonlySet<string>,
): Ranking[] => {
  const genres = [...new Set([...final, ...first].map(({ genre }) => genre))].sort((a, b) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  )
  return genres.map((genre) => {
    const ahead = final.find((one) => one.genre === genre)
    const behind = (first.find((one) => one.genre === genre)?.places ?? []).filter(({ entry }) => !advanced.has(entry))
    const from = (ahead?.places.length ?? 0) + 1
    return {
      genre,
      places: [
        ...(ahead?.places ?? []).map((place) => ({ ...place, round: 'final' as const })),
        ...behind.map((place) => ({
          ...place,
          rank: from + behind.filter(({ rank }) => rank < place.rank).length,
          round: 'first' as const,
        })),
      ],
      ties: ahead?.ties ?? [],
    }
  })
}

function keyOf({ entry, judge }: Pair): string {
  return JSON.stringify([entry, judge])
}
