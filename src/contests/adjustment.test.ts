import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustForJudges, notAdjustedInWords, type Score } from './adjustment'
import { add, equals, fixedDigits, fractionText, rational, subtract, sumOf, zero } from './rational'

const scoresFrom = (table: Record<string, Record<string, number>>): Score[] =>
  Object.entries(table).flatMap(([entry, marks]) =>
    Object.entries(marks).map(([judge, score]) => ({ entry, judge, score: rational(score) })),
  )

const applied = (scores: Score[], minimum = 1) => {
  const adjustment = adjustForJudges(scores, minimum)
  if (!adjustment.isApplied) throw new Error(adjustment.reason)
  return adjustment
}

const texts = (values: Map<string, ReturnType<typeof rational>>) =>
  Object.fromEntries([...values].map(([key, value]) => [key, fractionText(value)]))

describe('the adjustment', () => {
  it('finds a harsh judge: worked by hand', () => {
    // B marks everything 10 lower than A; C agrees with A on a and with B on nothing.
    const { effects, scores } = applied(scoresFrom({ a: { A: 80, B: 70 }, b: { A: 60, B: 50 }, c: { B: 70 } }))
    expect(texts(effects)).toEqual({ A: '5', B: '-5' })
    expect(texts(scores)).toEqual({ a: '75', b: '55', c: '75' })
  })

  it('leaves scores alone where all judges mark alike', () => {
    const { effects, scores } = applied(scoresFrom({ a: { A: 80, B: 80 }, b: { B: 61, C: 61 } }))
    expect(texts(effects)).toEqual({ A: '0', B: '0', C: '0' })
    expect(texts(scores)).toEqual({ a: '80', b: '61' })
  })

  /** Connected by a first entry that all mark. */
  const designs = fc.record({
    judges: fc.integer({ min: 2, max: 6 }),
    entries: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 6, maxLength: 6 }), {
      maxLength: 8,
    }),
    first: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }),
  })
  const scoresOf = ({ judges, entries, first }: { judges: number; entries: (number | null)[][]; first: number[] }) =>
    [first, ...entries].flatMap((marks, entry) =>
      marks
        .slice(0, judges)
        .flatMap((mark, judge) =>
          mark === null ? [] : [{ entry: `e${entry}`, judge: `j${judge}`, score: rational(mark) }],
        ),
    )

  it('is the least of squares: what is left over sums up to zero for every judge and every entry', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const scores = scoresOf(design)
        const { effects, scores: adjusted } = applied(scores)
        expect(fractionText(sumOf([...effects.values()]))).toBe('0')
        const rest = ({ entry, judge, score }: Score) =>
          subtract(score, add(adjusted.get(entry) ?? zero, effects.get(judge) ?? zero))
        for (const groups of [Map.groupBy(scores, ({ judge }) => judge), Map.groupBy(scores, ({ entry }) => entry)])
          for (const own of groups.values()) expect(fractionText(sumOf(own.map(rest)))).toBe('0')
      }),
    )
  })

  it('takes out exactly what judges add', () => {
    fc.assert(
      fc.property(
        designs,
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 }),
        (design, added) => {
          const scores = scoresOf(design)
          const harsh = scores.map((one) => ({
            ...one,
            score: add(one.score, rational(added[Number(one.judge[1])] ?? 0)),
          }))
          const mean = added.slice(0, design.judges).reduce((sum, value) => sum + value, 0)
          const [before, after] = [applied(scores).scores, applied(harsh).scores]
          // All move by the mean of what was added, so that no entry gains on another.
          for (const [entry, score] of before)
            expect(equals(after.get(entry) ?? zero, add(score, rational(mean, design.judges)))).toBe(true)
        },
      ),
    )
  })

  it('does not depend on the order of the scores', () => {
    fc.assert(
      fc.property(designs, (design) => {
        const scores = scoresOf(design)
        const [one, other] = [applied(scores), applied(scores.toReversed())]
        expect(texts(other.effects)).toEqual(texts(one.effects))
        expect(texts(other.scores)).toEqual(texts(one.scores))
      }),
    )
  })

  it('stays exact with thirty judges', () => {
    const scores = Array.from({ length: 120 }, (_, entry) =>
      [0, 7, 13].map((k) => ({
        entry: `e${entry}`,
        judge: `j${(entry + k) % 30}`,
        score: rational((entry * 37 + k * 11) % 101),
      })),
    ).flat()
    const { effects } = applied(scores, 12)
    expect(effects.size).toBe(30)
    expect(fixedDigits(sumOf([...effects.values()]))).toBe('0,00')
  })
})

describe('is not applied', () => {
  const apart = scoresFrom({ a: { A: 80, B: 70 }, b: { C: 60, D: 50 } })
  const thin = scoresFrom({ a: { A: 80, B: 70 }, b: { A: 60, B: 50 }, c: { B: 70, C: 75 }, d: { C: 60 } })
  it.each([
    ['without marks', [], 1, { reason: 'no marks' }],
    ['where judges have nothing in common', apart, 1, { reason: 'not connected' }],
    ['below the minimum', thin, 2, { reason: 'few shared entries', minimum: 2, few: [{ judge: 'C', shared: 1 }] }],
    [
      'below a high minimum',
      thin,
      3,
      {
        reason: 'few shared entries',
        minimum: 3,
        few: [
          { judge: 'A', shared: 2 },
          { judge: 'C', shared: 1 },
        ],
      },
    ],
  ] as const)('%s', (_, scores, minimum, why) => {
    const adjustment = adjustForJudges(scores, minimum)
    expect(adjustment).toEqual({ isApplied: false, ...why })
    if (adjustment.isApplied) return
    expect(notAdjustedInWords(adjustment, (judge) => `GK ${judge}`)).toMatch(/^(Không|Chưa) hiệu chỉnh điểm: .*\.$/)
  })

  it('names the judges who lack shared entries', () => {
    const adjustment = adjustForJudges(thin, 3)
    if (adjustment.isApplied) throw new Error('applied')
    expect(notAdjustedInWords(adjustment, (judge) => `GK ${judge}`)).toBe(
      'Không hiệu chỉnh điểm: mỗi giám khảo cần ít nhất 3 bài chấm chung với người khác; chưa đủ: GK A (2 bài), GK C (1 bài).',
    )
  })

  it('is applied at exactly the minimum', () => {
    expect(adjustForJudges(thin, 1).isApplied).toBe(true)
    expect(adjustForJudges(thin, 2).isApplied).toBe(false)
  })
})
