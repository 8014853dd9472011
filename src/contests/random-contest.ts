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
