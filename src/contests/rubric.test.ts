import { describe, expect, it } from 'vitest'
import { exampleSettings } from './factory'
import { fractionText } from './rational'
import { type Criterion, type Mark, markFaults, rubricFaults, scoreOf } from './rubric'

const { rubric } = exampleSettings
const marks = (content: number, language: number, comment: string | null = 'Vì…'): Mark[] => [
  { criterion: 'content', mark: content, comment },
  { criterion: 'language', mark: language, comment },
]

describe('the score of one judge', () => {
  it.each([
    [10, 5, '100'],
    [0, 0, '0'],
    // (3 × 75 + 1 × 80) / 4
    [7.5, 4, '305/4'],
    // (3 × 65 + 1 × 85) / 4
    [6.5, 4.25, '70'],
  ])('of %d and %d is %s', (content, language, score) => {
    expect(fractionText(scoreOf(rubric, marks(content, language)))).toBe(score)
  })

  it('does not depend on the order of the marks and misses none', () => {
    expect(scoreOf(rubric, marks(7, 3).reverse())).toEqual(scoreOf(rubric, marks(7, 3)))
    expect(() => scoreOf(rubric, marks(7, 3).slice(1))).toThrow('no mark for content')
  })
})

describe('marks that cannot be submitted', () => {
  it.each([
    ['whole', marks(7, 3, null), []],
    ['at the edges of the band', marks(4, 4.5, null), []],
    ['a criterion without a mark', marks(7, 3).slice(1), ['content']],
    ['too high', marks(10.5, 3), ['content']],
    ['below zero', marks(-1, 3), ['content']],
    ['between two steps', marks(7.25, 3), ['content']],
    ['no number', marks(Number.NaN, 3), ['content']],
    ['infinite', marks(7, Number.POSITIVE_INFINITY), ['language']],
    ['below the band without a comment', marks(3.5, 3, null), ['content']],
    ['above the band with spaces for a comment', marks(7, 4.75, '  '), ['language']],
    ['outside the band with a comment', marks(3.5, 4.75), []],
    ['an unknown criterion', [...marks(7, 3), { criterion: 'x', mark: 1, comment: null }], ['x']],
    ['a criterion twice', [...marks(7, 3), { criterion: 'content', mark: 8, comment: null }], ['content']],
  ])('%s', (_, given, fields) => {
    const faults = markFaults(rubric, given)
    expect(faults.map(({ field }) => field)).toEqual(fields)
    for (const { message } of faults) expect(message).toMatch(/^\p{Lu}.*\.$/u)
  })
})

describe('faults of a rubric', () => {
  const withFirst = (change: Partial<Criterion>) => ({
    ...rubric,
    criteria: rubric.criteria.map((criterion, i) => (i === 0 ? { ...criterion, ...change } : criterion)),
  })
  it.each([
    ['none', rubric, []],
    ['empty', { ...rubric, criteria: [] }, ['criteria']],
    ['weight 0', withFirst({ weight: 0 }), ['criteria.0.weight']],
    ['weight 1.5', withFirst({ weight: 1.5 }), ['criteria.0.weight']],
    ['step 0', withFirst({ step: 0 }), ['criteria.0.step']],
    ['step of three decimals', withFirst({ step: 0.125 }), ['criteria.0.step']],
    ['maximum between steps', withFirst({ maxMark: 10.25 }), ['criteria.0.maxMark']],
    ['anchor above the maximum', withFirst({ anchors: [{ mark: 11, words: 'x' }] }), ['criteria.0.anchors.0.mark']],
    ['the same key', withFirst({ key: 'language' }), ['criteria.1.key']],
    ['band upside down', { ...rubric, commentBelow: 95 }, ['commentAbove']],
    ['band over 100', { ...rubric, commentAbove: 101 }, ['commentAbove']],
  ])('%s', (_, given, fields) => {
    expect(rubricFaults(given).map(({ field }) => field)).toEqual(fields)
  })
})
