import type { Ranking } from './ranking'
import type { Result } from './results'
import { passedOver } from './rounds'

/** What a secretary is about to release. */
export type Prepared = Judged & {
  /** There are two rounds, and the final was not opened. */
  lacksFinal: boolean
  /** The first round, once the final is open. */
  first: { unmarked: readonly string[] } | null
  /** The best first. */
  prizes: readonly string[]
  awards: readonly { prize: string; entry: string | null }[]
}

/** A round of judging that is about to end. */
export type Judged = {
  results: readonly Result[]
  unmarked: readonly string[]
  rankings: readonly Ranking[]
  judgesPerEntry: number
  /** How many judges each entry was given to, by its code; recusals left out. */
  given: ReadonlyMap<string, number>
  /** Entries that stand before the judging still. */
  waiting: { toCheck: number; toScreen: number; toRedact: number }
}

/** In sentences: `faults` forbid the release, `concerns` want a reason that the minutes tell. */
export type ReleaseCheck = { faults: string[]; concerns: string[] }

/** The judges lie too far apart, and nobody more has marked it yet. */
export const hasOpenGap = ({ hasGap, judges }: Result, judgesPerEntry: number): boolean =>
  hasGap && judges <= judgesPerEntry

export const marksNeeded = ({ hasGap }: Result, judgesPerEntry: number, given: number): number =>
  Math.max(judgesPerEntry + (hasGap ? 1 : 0), given)

export const releaseCheck = (prepared: Prepared): ReleaseCheck => ({
  faults: [...waitingFaults(prepared), ...lateFaults(prepared), ...awardFaults(prepared), ...brokenTies(prepared)],
  concerns: [
    ...(prepared.lacksFinal ? ['Thể lệ có hai vòng chấm mà chung khảo chưa mở: kết quả chỉ theo vòng đầu.'] : []),
    ...missingMarks(prepared),
    ...contradictions(prepared),
    ...uncompared(prepared),
  ],
})

/** What forbids that the final is opened for these, and what wants a reason. */
export const openingCheck = (judged: Judged, codes: ReadonlySet<string>): ReleaseCheck => ({
  faults: waitingFaults(judged),
  concerns: [...missingMarks(judged), ...passedOver(judged.rankings, codes), ...uncompared(judged)],
})

const waitingFaults = ({ waiting: { toScreen, toRedact }, unmarked }: Judged): string[] => [
  ...(toScreen > 0 ? [`Còn ${toScreen} bài chưa sơ loại: làm ở “Sơ loại”.`] : []),
  ...(toRedact > 0
    ? [`Còn ${toRedact} bài chưa che tên nên chưa ai chấm: làm ở “Che tên”, hoặc sơ loại lại là không đủ điều kiện.`]
    : []),
  ...(unmarked.length > 0
    ? [
        `Bài ${unmarked.join(', ')} chưa có phiếu chấm nào: phân công, nhắc hoặc đổi giám khảo ở “Phân công”, “Tiến độ”.`,
      ]
    : []),
]

/** Of the first round nothing can be marked any more. */
const lateFaults = ({ first }: Prepared): string[] =>
  (first?.unmarked ?? []).map(
    (code) => `Bài ${code} chưa ai chấm ở vòng đầu mà chung khảo đã mở: sơ loại lại là không đủ điều kiện, kèm lý do.`,
  )

const awardFaults = ({ awards, rankings }: Prepared): string[] => {
  const places = rankings.flatMap((ranking) => ranking.places)
  const ranked = new Set(places.map(({ entry }) => entry))
  const behind = new Set(places.filter(({ round }) => round === 'first').map(({ entry }) => entry))
  return [
    ...(awards.length === 0 ? ['Chưa ghi giải nào: ghi ở “Giải thưởng”, rồi bấm “Lưu giải”.'] : []),
    ...awards.flatMap(({ entry }) =>
      entry && !ranked.has(entry)
        ? [`Bài ${entry} có giải nhưng chưa được xếp hạng: bỏ giải này, hoặc chờ có phiếu chấm.`]
        : [],
    ),
    ...awards.flatMap(({ entry }) =>
      entry && behind.has(entry)
        ? [`Bài ${entry} có giải nhưng không vào chung khảo: bỏ giải này, giải trao theo điểm chung khảo.`]
        : [],
    ),
  ]
}

const prizeOf = ({ awards }: Prepared, code: string) => awards.find(({ entry }) => entry === code)?.prize ?? null

/** Entries that share a rank get the same, or the council says who is better. */
const brokenTies = (prepared: Prepared): string[] =>
  prepared.rankings
    .flatMap(({ ties }) => ties)
    .filter((codes) => new Set(codes.map((code) => prizeOf(prepared, code))).size > 1)
    .map((codes) => {
      const got = codes.map((code) => `${code} ${named(prizeOf(prepared, code)) ?? 'không có giải'}`).join('; ')
      return `Bài ${codes.join(', ')} đồng hạng mà không được giải như nhau (${got}): hội đồng cần quyết định thứ tự, hoặc trao cùng một giải.`
    })

const missingMarks = ({ results, judgesPerEntry, given }: Judged): string[] =>
  results.flatMap((result) => {
    const { entry, judges } = result
    const needed = marksNeeded(result, judgesPerEntry, given.get(entry) ?? 0)
    if (hasOpenGap(result, judgesPerEntry))
      return [`Bài ${entry} có điểm chênh quá ngưỡng mà chưa có thêm giám khảo chấm.`]
    if (judges >= needed) return []
    return [`Bài ${entry} mới có ${judges} trên ${needed} phiếu chấm.`]
  })

/** Of each awarded entry the best one that stands above it and got less. */
const contradictions = (prepared: Prepared): string[] => {
  const standing = (code: string) => {
    const prize = prizeOf(prepared, code)
    return prize === null ? prepared.prizes.length : prepared.prizes.indexOf(prize)
  }
  return prepared.rankings.flatMap(({ places }) =>
    places.flatMap(({ rank, entry }) => {
      const prize = prizeOf(prepared, entry)
      const above = places.find((other) => other.rank < rank && standing(other.entry) > standing(entry))
      if (!prize || !above) return []
      const less = named(prizeOf(prepared, above.entry))
      return [
        `Bài ${entry} hạng ${rank} được ${named(prize)}, bài ${above.entry} hạng ${above.rank} ${less ? `chỉ được ${less}` : 'không có giải'}.`,
      ]
    }),
  )
}

const uncompared = ({ waiting: { toCheck } }: Judged): string[] =>
  toCheck > 0 ? [`${toCheck} bài giấy chưa đối chiếu nên không dự thi.`] : []

function named(prize: string | null): string | null {
  return prize && `“${prize}”`
}
