import { describe, expect, it } from 'vitest'
import { exampleSettings } from './factory'
import { fixedDigits, fractionText } from './rational'
import { type Assessment, type Marked, resultsOf } from './results'

const sheet = (entry: string, judge: string, content: number, language: number): Assessment => ({
  entry,
  judge,
  marks: [
    { criterion: 'content', mark: content, comment: null },
    { criterion: 'language', mark: language, comment: null },
  ],
})
const contender = (entry: string) => ({ entry, genre: null, submittedAt: '2026-05-01T08:00:00.000Z' })

const marked: Marked = {
  rubric: exampleSettings.rubric,
  judging: { ...exampleSettings.judging, basis: 'mean', minimumShared: 2 },
  contenders: [contender('B'), contender('A'), contender('C')],
  assessments: [
    // 305/4, 70 and 80
    sheet('A', 'j1', 7.5, 4),
    sheet('A', 'j2', 6.5, 4.25),
    sheet('A', 'j3', 8, 4),
    // 100 and 70
    sheet('B', 'j1', 10, 5),
    sheet('B', 'j2', 6.5, 4.25),
  ],
}

describe('the figures of an entry', () => {
  it('are worked out by hand', () => {
    const { results, unmarked } = resultsOf(marked)
    const told = results.map(({ entry, judges, mean, median, spread, score, hasGap, criteria }) => ({
      entry,
      judges,
      mean: fractionText(mean),
      median: fractionText(median),
      spread: fractionText(spread),
      score: fixedDigits(score),
      hasGap,
      criteria: criteria.map((one) => `${one.key} ${fractionText(one.mean)}`),
    }))
    expect(told).toEqual([
      {
        entry: 'A',
        judges: 3,
        mean: '905/12',
        median: '305/4',
        spread: '10',
        score: '75,42',
        hasGap: false,
        criteria: ['content 220/3', 'language 245/3'],
      },
      {
        entry: 'B',
        judges: 2,
        mean: '85',
        median: '85',
        spread: '30',
        score: '85,00',
        hasGap: true,
        criteria: ['content 165/2', 'language 185/2'],
      },
    ])
    expect(unmarked).toEqual(['C'])
  })

  it.each([
    [29.99, true],
    [30, false],
    [null, false],
  ])('with a threshold of %d there is a gap of 30: %s', (gapThreshold, hasGap) => {
    const { results } = resultsOf({ ...marked, judging: { ...marked.judging, gapThreshold } })
    expect(results.find(({ entry }) => entry === 'B')?.hasGap).toBe(hasGap)
  })

  it('rank by what the contest says, and by the mean where scores are not adjusted', () => {
    const scoreOf = (basis: 'mean' | 'median' | 'adjusted', minimumShared: number) => {
      const { results } = resultsOf({ ...marked, judging: { ...marked.judging, basis, minimumShared } })
      const [first] = results
      return { score: first && fixedDigits(first.score), adjusted: first?.adjusted !== null }
    }
    expect(scoreOf('mean', 1)).toEqual({ score: '75,42', adjusted: true })
    expect(scoreOf('median', 1)).toEqual({ score: '76,25', adjusted: true })
    expect(scoreOf('adjusted', 2)).toEqual({ score: '75,42', adjusted: false })
    expect(scoreOf('adjusted', 1).adjusted).toBe(true)
  })

  it('count no marks of an entry that left the contest', () => {
    const without = resultsOf({ ...marked, contenders: [contender('A')] })
    expect(without.results.map(({ entry }) => entry)).toEqual(['A'])
    expect(without).toEqual(
      resultsOf({
        ...marked,
        contenders: [contender('A')],
        assessments: marked.assessments.filter(({ entry }) => entry === 'A'),
      }),
    )
  })
})
