import { describe, expect, it } from 'vitest'
import { rankingOf } from './ranking'
import { rational } from './rational'
import { hasOpenGap, marksNeeded, openingCheck, type Prepared, releaseCheck } from './release-check'
import type { Result } from './results'

const result = (entry: string, score: number, more: Partial<Result> = {}): Result => ({
  entry,
  genre: null,
  submittedAt: '2026-05-01T08:00:00.000Z',
  judges: 2,
  mean: rational(score),
  median: rational(score),
  spread: rational(0),
  adjusted: null,
  score: rational(score),
  criteria: [],
  hasGap: false,
  ...more,
})

const check = (results: Result[], awards: Record<string, string>, more: Partial<Prepared> = {}) =>
  releaseCheck({
    results,
    unmarked: [],
    rankings: [rankingOf(results, [])],
    lacksFinal: false,
    first: null,
    judgesPerEntry: 2,
    given: new Map(),
    prizes: ['Nhất', 'Nhì', 'Ba'],
    awards: Object.entries(awards).map(([entry, prize]) => ({ entry, prize })),
    waiting: { toCheck: 0, toScreen: 0, toRedact: 0 },
    ...more,
  })

const three = [result('A', 90), result('B', 80), result('C', 70)]
const tied = [result('A', 90), result('B', 80), result('C', 80), result('D', 70)]

describe('what forbids a release', () => {
  it('nothing, where all is there and prizes follow the ranks', () => {
    expect(check(three, { A: 'Nhất', B: 'Nhì', C: 'Ba' })).toEqual({ faults: [], concerns: [] })
  })

  it.each<[string, Record<string, string>, Partial<Prepared>, string]>([
    ['no prize', {}, {}, 'Chưa ghi giải nào: ghi ở “Giải thưởng”, rồi bấm “Lưu giải”.'],
    ['an entry without any mark', { A: 'Nhất' }, { unmarked: ['X'] }, 'Bài X chưa có phiếu chấm nào'],
    [
      'a prize for what is not ranked',
      { A: 'Nhất', X: 'Nhì' },
      {},
      'Bài X có giải nhưng chưa được xếp hạng: bỏ giải này, hoặc chờ có phiếu chấm.',
    ],
    [
      'an entry not screened',
      { A: 'Nhất' },
      { waiting: { toCheck: 0, toScreen: 2, toRedact: 0 } },
      '2 bài chưa sơ loại',
    ],
    [
      'an entry not redacted',
      { A: 'Nhất' },
      { waiting: { toCheck: 0, toScreen: 0, toRedact: 1 } },
      '1 bài chưa che tên',
    ],
  ])('%s', (_, awards, more, fault) => {
    const { faults } = check(three, awards, more)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['the same prize', { A: 'Nhất', B: 'Nhì', C: 'Nhì' }, false],
    ['none of them a prize', { A: 'Nhất' }, false],
    ['one a prize, the other none', { A: 'Nhất', B: 'Nhì' }, true],
    ['different prizes', { A: 'Nhất', B: 'Nhì', C: 'Ba' }, true],
  ])('a tie that nobody decided, with %s', (_, awards, isFault) => {
    const { faults } = check(tied, awards)
    expect(faults.length > 0).toBe(isFault)
    if (isFault) expect(faults[0]).toContain('Bài B, C đồng hạng')
  })

  it('no longer a tie that the council decided', () => {
    const decision = { order: ['C', 'B'], reason: 'Biểu quyết', decidedAt: '2026-06-01T08:00:00.000Z' }
    const rankings = [rankingOf(tied, [], [decision])]
    expect(check(tied, { A: 'Nhất', C: 'Nhì', B: 'Ba' }, { rankings })).toEqual({ faults: [], concerns: [] })
    // Then the prizes have to follow it.
    expect(check(tied, { A: 'Nhất', B: 'Nhì', C: 'Ba' }, { rankings }).concerns).toEqual([
      'Bài B hạng 3 được “Nhì”, bài C hạng 2 chỉ được “Ba”.',
    ])
  })
})

describe('with two rounds', () => {
  const oneBehind = [{ ...rankingOf(three, []) }].map(({ places, ...ranking }) => ({
    ...ranking,
    places: places.map((place) => ({ ...place, round: place.rank < 3 ? ('final' as const) : ('first' as const) })),
  }))

  it('a final that was not opened wants a reason', () => {
    expect(check(three, { A: 'Nhất' }, { lacksFinal: true })).toEqual({
      faults: [],
      concerns: ['Thể lệ có hai vòng chấm mà chung khảo chưa mở: kết quả chỉ theo vòng đầu.'],
    })
  })

  it('no prize goes to who is not in the final', () => {
    const { faults } = check(three.slice(0, 2), { A: 'Nhất', C: 'Nhì' }, { rankings: oneBehind })
    expect(faults).toEqual(['Bài C có giải nhưng không vào chung khảo: bỏ giải này, giải trao theo điểm chung khảo.'])
  })

  it('nothing is released while something came after the first round', () => {
    const { faults } = check(three, { A: 'Nhất' }, { first: { unmarked: ['X'] } })
    expect(faults).toMatchObject([expect.stringContaining('Bài X chưa ai chấm ở vòng đầu')])
  })

  it('the final is not opened before all is screened and marked, and wants reasons as a release does', () => {
    const judged = {
      ...{ results: three, unmarked: ['X'], rankings: [rankingOf(three, [])], judgesPerEntry: 3, given: new Map() },
      waiting: { toCheck: 0, toScreen: 1, toRedact: 0 },
    }
    const { faults, concerns } = openingCheck(judged, new Set(['A', 'C']))
    expect(faults).toHaveLength(2)
    expect(concerns).toEqual([
      'Bài A mới có 2 trên 3 phiếu chấm.',
      'Bài B mới có 2 trên 3 phiếu chấm.',
      'Bài C mới có 2 trên 3 phiếu chấm.',
      'Bài B hạng 2 không vào chung khảo, bài C hạng 3 được vào.',
    ])
  })
})

describe('what needs a reason', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'a better prize for a lower rank',
      { A: 'Nhì', B: 'Nhất' },
      ['Bài B hạng 2 được “Nhất”, bài A hạng 1 chỉ được “Nhì”.'],
    ],
    ['a rank passed over', { A: 'Nhất', C: 'Nhì' }, ['Bài C hạng 3 được “Nhì”, bài B hạng 2 không có giải.']],
    ['the best passed over', { C: 'Ba' }, ['Bài C hạng 3 được “Ba”, bài A hạng 1 không có giải.']],
    ['the same prize for two ranks', { A: 'Nhất', B: 'Nhất' }, []],
    ['prizes that are not all given', { A: 'Nhì' }, []],
  ])('%s', (_, awards, concerns) => {
    expect(check(three, awards)).toEqual({ faults: [], concerns })
  })

  it('compares prizes within one ranking only', () => {
    const rankings = [rankingOf([result('A', 90)], []), rankingOf([result('B', 80)], [])]
    expect(check(three, { B: 'Nhất' }, { rankings }).concerns).toEqual([])
  })

  it('marks that are missing', () => {
    const half = [result('A', 90, { judges: 1 }), result('B', 80)]
    expect(check(half, { A: 'Nhất' }).concerns).toEqual(['Bài A mới có 1 trên 2 phiếu chấm.'])
    // An entry that was given one more waits for him.
    expect(check(three, { A: 'Nhất' }, { given: new Map([['A', 3]]) }).concerns).toEqual([
      'Bài A mới có 2 trên 3 phiếu chấm.',
    ])
  })

  it('a gap that nobody more has marked', () => {
    const far = [result('A', 90, { hasGap: true }), result('B', 80, { hasGap: true, judges: 3 })]
    expect(check(far, { A: 'Nhất' }).concerns).toEqual([
      'Bài A có điểm chênh quá ngưỡng mà chưa có thêm giám khảo chấm.',
    ])
  })

  it('paper that nobody compared', () => {
    const { faults, concerns } = check(three, { A: 'Nhất' }, { waiting: { toCheck: 1, toScreen: 0, toRedact: 0 } })
    expect(faults).toEqual([])
    expect(concerns).toEqual(['1 bài giấy chưa đối chiếu nên không dự thi.'])
  })
})

it.each([
  // judges, gap, given, needed, open
  [1, false, 0, 2, false],
  [2, false, 2, 2, false],
  [2, false, 3, 3, false],
  [2, true, 2, 3, true],
  [3, true, 3, 3, false],
])('%i marks, gap %s, given to %i: needs %i, open: %s', (judges, hasGap, given, needed, isOpen) => {
  const one = result('A', 50, { judges, hasGap })
  expect(marksNeeded(one, 2, given)).toBe(needed)
  expect(hasOpenGap(one, 2)).toBe(isOpen)
})
