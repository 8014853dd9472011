import type { ContestRecord } from './export-format'
import { rankingsOf } from './ranking'
import { resultsOf } from './results'
import { drawFrom } from './seeded-random'
import { scoreBases, tieRuleNames } from './terms'

/** A contest drawn from a seed, for tests: small, with few different marks, so that ties, gaps and gaps in the marks are common. */
export const randomContest = (seed: string): ContestRecord => {
  const draw = drawFrom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[draw(items.length)] as Item
  const some = <Item>(items: readonly Item[]): Item[] => items.filter(() => draw(2) === 0)
  const named = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`)

  const criteria = named('tieu-chi-', 1 + draw(3)).map((key) => {
    const [maxMark, step] = pick([
      [10, 0.5],
      [5, 0.25],
      [30, 1],
      [7, 0.05],
    ] as const)
    return { key, name: key, weight: 1 + draw(4), maxMark, step, anchors: [] }
  })
  const judges = named('GK', 1 + draw(5))
  const entries = named('BAI', draw(11)).map((entry) => ({
    entry,
    genre: pick(['chan-dung', 'phong-su', null]),
    submittedAt: `2026-05-${pick(['01', '02', '03'])}T08:00:00.00${draw(2)}Z`,
    fingerprint: 'a'.repeat(64),
  }))
  const density = 1 + draw(4)
  const isFlat = draw(3) === 0
  const assessments = entries.flatMap(({ entry }) =>
    judges
      .filter(() => draw(4) < density)
      .map((judge) => ({
        entry,
        judge,
        marks: criteria.map(({ key, maxMark, step }) => {
          const steps = Math.round(maxMark / step)
          const place = isFlat ? pick([0, steps]) : pick([0, steps, steps - 1, Math.floor(steps / 2), draw(steps + 1)])
          return { criterion: key, mark: Math.round(place * step * 100) / 100, comment: null }
        }),
      })),
  )
  const judging = {
    judgesPerEntry: 3,
    gapThreshold: 20,
    basis: pick(Object.keys(scoreBases) as (keyof typeof scoreBases)[]),
    minimumShared: draw(3),
    isByGenre: draw(3) === 0,
    tieRules: some(Object.keys(tieRuleNames) as (keyof typeof tieRuleNames)[]).map((rule) => ({
      rule,
      criterion: rule === 'higher-criterion' ? pick(criteria).key : null,
    })),
  }
  const rubric = { criteria, commentBelow: null, commentAbove: null }
  const { results } = resultsOf({ rubric, judging, contenders: entries, assessments })
  const ties = rankingsOf(results, judging, []).flatMap((ranking) => ranking.ties)
  const decisions = some([
    ...ties,
    ...ties.map((tie) => tie.toReversed()),
    ...entries.slice(1).map(({ entry }) => ['BAI1', entry]),
  ]).map((order) => ({
    order: order.toReversed(),
    reason: 'Hội đồng biểu quyết',
    decidedAt: `2026-06-0${1 + draw(9)}T08:00:00.000Z`,
  }))
  return {
    contest: { slug: 'thu', title: `Cuộc thi ${seed}` },
    rubric,
    judging,
    draws: [{ seed, added: assessments.map(({ entry, judge }) => ({ entry, judge })) }],
    entries,
    assessments,
    decisions,
  }
}

/** The same with a final for some of its entries, marked by judges of its own and by others of the first round. */
export const randomTwoRounds = (seed: string): ContestRecord => {
  const record = randomContest(seed)
  const draw = drawFrom(`${seed} final`)
  const some = <Item>(items: readonly Item[]): Item[] => items.filter(() => draw(2) === 0)
  const { rubric, judging, entries } = record
  const { results } = resultsOf({ rubric, judging, contenders: entries, assessments: record.assessments })
  const best = rankingsOf(results, judging, []).flatMap(({ places }) => places.map(({ entry }) => entry))
  const advanced = draw(2) === 0 ? best.slice(0, draw(best.length + 1)) : some(entries.map(({ entry }) => entry))
  const first = record.assessments.map((sheet) => ({ ...sheet, round: 'first' as const }))
  const judges = ['GK1', 'GK2', 'GK3', 'GK6', 'GK7']
  const density = 1 + draw(4)
  const isFlat = draw(2) === 0
  const final = advanced.flatMap((entry) =>
    judges
      .filter((judge) => draw(4) < density && !first.some((one) => one.entry === entry && one.judge === judge))
      .map((judge) => ({
        entry,
        judge,
        round: 'final' as const,
        marks: rubric.criteria.map(({ key, maxMark, step }) => {
          const steps = draw(isFlat ? 2 : Math.round(maxMark / step) + 1)
          const mark = isFlat ? steps * maxMark : steps * step
          return { criterion: key, mark: Math.round(mark * 100) / 100, comment: null }
        }),
      })),
  )
  const contenders = entries.filter(({ entry }) => advanced.includes(entry))
  const ties = rankingsOf(resultsOf({ rubric, judging, contenders, assessments: final }).results, judging, []).flatMap(
    (ranking) => ranking.ties,
  )
  return {
    ...record,
    draws: [
      ...record.draws,
      { seed: `${seed} final`, advanced, added: final.map(({ entry, judge }) => ({ entry, judge })) },
    ],
    assessments: [...first, ...final],
    decisions: [
      ...record.decisions.map((decision) => ({ ...decision, round: 'first' as const })),
      ...some(ties).map((order) => ({
        order: order.toReversed(),
        reason: 'Hội đồng biểu quyết',
        decidedAt: `2026-06-1${draw(9)}T08:00:00.000Z`,
        round: 'final' as const,
      })),
    ],
  }
}
