import { describe, expect, it } from 'vitest'
import { expectedOf, type Frequency } from './expected'

const all = 100_000
const rows = (folded: Record<string, number>): Frequency[] =>
  Object.entries(folded).map(([lexeme, items]) => ({ form: 'folded', lexeme, items, all }))

const asked = (folded: (string | string[])[], frequencies: Frequency[]) =>
  expectedOf({ folded, titled: [], exact: [], together: [] }, frequencies)

describe('how many items have all words at the least', () => {
  it.each<[string, (string | string[])[], Record<string, number>, number]>([
    ['as many as have the one word', ['nguoi'], { nguoi: 67_000 }, 67_000],
    ['those that two words cannot miss', ['gia', 'dinh'], { gia: 70_000, dinh: 60_000 }, 30_000],
    ['none where they need not meet', ['gia', 'dinh'], { gia: 40_000, dinh: 50_000 }, -10_000],
    ['none where one word is not known to be frequent', ['nguoi', 'hiem'], { nguoi: 67_000 }, -33_000],
    [
      'of several that are enough, those of the most frequent',
      [['#unit=a', '#unit=b']],
      { '#unit=a': 30_000, '#unit=b': 20_000 },
      30_000,
    ],
    ['nothing is needed: all', [], { nguoi: 67_000 }, all],
  ])('%s', (_, folded, frequencies, least) => {
    expect(asked(folded, rows(frequencies)).atLeast).toBe(least)
  })

  it('is never more than are expected of words that fall where they like', () => {
    const { atLeast, folded } = asked(['gia', 'dinh'], rows({ gia: 90_000, dinh: 80_000 }))
    expect(atLeast).toBeLessThanOrEqual(folded)
  })
})
