import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomContest } from './random-contest'
import { isOrderOf, rankingOf, rankingsOf, type TieDecision } from './ranking'
import { rational } from './rational'
import { type Result, resultsOf } from './results'
import type { TieRule } from './settings'

type Given = Partial<Record<'score' | 'mean' | 'median' | 'spread' | 'content', number>> & {
  submittedAt?: string
  genre?: string | null
}

const result = (entry: string, given: Given = {}): Result => ({
  entry,
  genre: given.genre ?? null,
  submittedAt: given.submittedAt ?? '2026-05-01T08:00:00.000Z',
  judges: 3,
  mean: rational(given.mean ?? 50),
  median: rational(given.median ?? 50),
  spread: rational(given.spread ?? 0),
  adjusted: null,
  score: rational(given.score ?? 50),
  criteria: [{ key: 'content', mean: rational(given.content ?? 50) }],
  hasGap: false,
})

const told = (results: Result[], rules: TieRule[] = [], decisions: TieDecision[] = []) => {
  const { places, ties } = rankingOf(results, rules, decisions)
  return { places: places.map(({ rank, entry }) => `${rank} ${entry}`), ties }
}

const rule = (name: TieRule['rule'], criterion: string | null = null): TieRule => ({ rule: name, criterion })

describe('a ranking', () => {
  it('shares ranks and leaves out the next', () => {
    const scores = { A: 70, B: 90, C: 80, D: 80, E: 80, F: 60 }
    expect(told(Object.entries(scores).map(([entry, score]) => result(entry, { score })))).toEqual({
      places: ['1 B', '2 C', '2 D', '2 E', '5 A', '6 F'],
      ties: [['C', 'D', 'E']],
    })
    expect(told([])).toEqual({ places: [], ties: [] })
  })

  it.each([
    ['higher-mean', { mean: 51 }, {}],
    ['higher-median', { median: 51 }, {}],
    ['smaller-spread', { spread: 1 }, { spread: 2 }],
    ['higher-criterion', { content: 51 }, {}],
    ['earlier-submission', {}, { submittedAt: '2026-05-01T08:00:00.001Z' }],
  ] as const)('parts two by %s', (name, better, worse) => {
    const [first, second] = [result('Z', better), result('A', worse)]
    const criterion = name === 'higher-criterion' ? 'content' : null
    expect(told([second, first], [rule(name, criterion)])).toEqual({ places: ['1 Z', '2 A'], ties: [] })
    // Without the rule nothing parts them, least of all their names.
    expect(told([second, first]).ties).toEqual([['A', 'Z']])
  })

  it('tries the rules in their order', () => {
    const [a, b] = [result('A', { median: 60, spread: 9 }), result('B', { median: 40, spread: 1 })]
    expect(told([a, b], [rule('higher-median'), rule('smaller-spread')]).places).toEqual(['1 A', '2 B'])
    expect(told([a, b], [rule('smaller-spread'), rule('higher-median')]).places).toEqual(['1 B', '2 A'])
  })

  it('a criterion that nobody has parts nobody', () => {
    expect(told([result('A'), result('B')], [rule('higher-criterion', 'style')]).ties).toEqual([['A', 'B']])
  })

  it('reads instants, not their spelling', () => {
    const [a, b] = [
      result('A', { submittedAt: '2026-05-01T15:00:00+07:00' }),
      result('B', { submittedAt: '2026-05-01T08:00:00.000Z' }),
    ]
    expect(told([a, b], [rule('earlier-submission')]).ties).toEqual([['A', 'B']])
  })

  it('ranks each genre by itself where the contest says so', () => {
    const results = [
      result('A', { genre: 'x' }),
      result('B', { genre: 'y', score: 60 }),
      result('C', { genre: 'x', score: 70 }),
      result('D'),
    ]
    const ranks = (isByGenre: boolean) =>
      rankingsOf(results, { tieRules: [], isByGenre }, []).map(({ genre, places }) => [
        genre,
        ...places.map(({ rank, entry }) => `${rank} ${entry}`),
      ])
    expect(ranks(true)).toEqual([
      [null, '1 D'],
      ['x', '1 C', '2 A'],
      ['y', '1 B'],
    ])
    expect(ranks(false)).toEqual([[null, '1 C', '2 B', '3 A', '3 D']])
  })
})

describe('what the council decided', () => {
  const tied = [result('A'), result('B'), result('C', { score: 90 })]
  const decision = (order: string[], decidedAt = '2026-06-01T08:00:00.000Z') => ({
    order,
    reason: 'Biểu quyết',
    decidedAt,
  })
  it.each([
    ['parts those it names', [decision(['B', 'A'])], ['1 C', '2 B', '3 A'], []],
    ['falls where others are tied', [decision(['B', 'A', 'C'])], ['1 C', '2 A', '2 B'], [['A', 'B']]],
    ['falls where it names too few', [decision(['B'])], ['1 C', '2 A', '2 B'], [['A', 'B']]],
    ['falls where it names one twice', [decision(['B', 'B'])], ['1 C', '2 A', '2 B'], [['A', 'B']]],
    [
      'holds in its latest form',
      [decision(['B', 'A'], '2026-06-02T08:00:00.000Z'), decision(['A', 'B'])],
      ['1 C', '2 B', '3 A'],
      [],
    ],
  ])('%s', (_, decisions, places, ties) => {
    expect(told(tied, [], decisions)).toEqual({ places, ties })
  })

  it('never lifts an entry above a better one', () => {
    expect(told([result('A'), result('B', { score: 60 })], [], [decision(['A', 'B'])]).places).toEqual(['1 B', '2 A'])
  })
})

it.each([
  [['B', 'A'], true],
  [['A', 'B'], true],
  [['A'], false],
  [['A', 'A'], false],
  [['A', 'C'], false],
  [['A', 'B', 'C'], false],
  [['A', 'B', 'A'], false],
])('%s is an order of the tie A, B: %s', (order, isOne) => expect(isOrderOf(order, ['A', 'B'])).toBe(isOne))

describe('rankings of random contests', () => {
  const contests = fc.nat(1_000_000).map((number) => randomContest(`ranking ${number}`))
  const numbers = fc.infiniteStream(fc.nat())

  it('do not depend on the order of the input', () => {
    fc.assert(
      fc.property(contests, numbers, (contest, order) => {
        const mixed = <Item>(items: Item[]) =>
          items
            .map((item) => ({ item, at: order.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item)
        const of = (turn: <Item>(items: Item[]) => Item[]) => {
          const { rubric, judging, entries, assessments, decisions } = contest
          const contenders = turn(entries)
          const { results } = resultsOf({ rubric, judging, contenders, assessments: turn(assessments) })
          return rankingsOf(turn(results), judging, decisions)
        }
        expect(of(mixed)).toEqual(of((items) => items))
      }),
    )
  })

  it('place every marked entry once, never one above a better score, and list every shared rank', () => {
    fc.assert(
      fc.property(contests, ({ rubric, judging, entries: contenders, assessments, decisions }) => {
        const { results, unmarked } = resultsOf({ rubric, judging, contenders, assessments })
        const rankings = rankingsOf(results, judging, decisions)
        const placed = rankings.flatMap(({ places }) => places.map(({ entry }) => entry))
        expect([...placed, ...unmarked].sort()).toEqual(contenders.map(({ entry }) => entry).sort())
        for (const { places, ties } of rankings) {
          places.forEach(({ rank, score }, i) => {
            const before = places[i - 1]
            expect(rank).toBe(before?.rank === rank ? before.rank : i + 1)
            if (before) expect(before.score.over * score.under >= score.over * before.score.under).toBe(true)
          })
          const shared = [...Map.groupBy(places, ({ rank }) => rank).values()].filter(({ length }) => length > 1)
          expect(ties).toEqual(shared.map((group) => group.map(({ entry }) => entry)))
        }
      }),
    )
  })
})
