import { describe, expect, it } from 'vitest'
import type { Ranking } from './ranking'
import { zero } from './rational'
import { bestOf, oneBehindAnother, passedOver, roundsIn } from './rounds'

/** `A1 B2 C2`: entries with their ranks. */
const ranking = (line: string, genre: string | null = null): Ranking => ({
  genre,
  places: line
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ entry: one.slice(0, 1), rank: Number(one.slice(1)), score: zero })),
  ties: [],
})
const line = ({ places }: Ranking) => places.map(({ entry, rank, round }) => `${entry}${rank}${round?.[2]}`).join(' ')

describe('the rounds of a contest', () => {
  const before = { added: [{ entry: 'A', judge: 'GK1' }] }
  const opening = { added: [], advanced: ['A'] }
  const after = { added: [{ entry: 'A', judge: 'GK2' }] }

  it('are one until a draw opens the final', () => {
    const rounds = roundsIn([before, after])
    expect(rounds).toMatchObject({ opening: null, advanced: null, isDrawn: false })
    expect(rounds.isCurrent({ entry: 'A', judge: 'GK1' })).toBe(true)
    expect(rounds.contends('B')).toBe(true)
  })

  it('part judges by the draw that gave them the entry', () => {
    const rounds = roundsIn([before, opening, after])
    expect(rounds.roundOf({ entry: 'A', judge: 'GK1' })).toBe('first')
    expect(rounds.roundOf({ entry: 'A', judge: 'GK2' })).toBe('final')
    expect(rounds.isCurrent({ entry: 'A', judge: 'GK1' })).toBe(false)
    expect(['A', 'B'].map(rounds.contends)).toEqual([true, false])
    expect([rounds.isDrawn, roundsIn([before, opening]).isDrawn]).toEqual([true, false])
  })
})

describe('who goes on', () => {
  it.each([
    ['the best', 'A1 B2 C3', 2, { codes: ['A', 'B'] }],
    ['all, where there are fewer', 'A1 B2', 5, { codes: ['A', 'B'] }],
    ['all of a shared place', 'A1 B2 C2 D4', 3, { codes: ['A', 'B', 'C'] }],
    ['nobody before a tie at the border is parted', 'A1 B2 C2 D2 E5', 2, { border: ['B', 'C', 'D'] }],
  ])('%s', (_, places, count, expected) => {
    expect(bestOf([ranking(places)], count)).toEqual(expected)
  })

  it('so many of each genre', () => {
    expect(bestOf([ranking('A1 B2', 'x'), ranking('C1 D2', 'y')], 1)).toEqual({ codes: ['A', 'C'] })
  })

  it.each([
    ['nobody is passed over by the best', 'A1 B2 C3', 'AB', []],
    ['a better one', 'A1 B2 C3', 'AC', ['Bài B hạng 2 không vào chung khảo, bài C hạng 3 được vào.']],
    ['one of a shared place', 'A1 B2 C2', 'AB', ['Bài C đồng hạng 2 với bài B mà không vào chung khảo.']],
    ['nobody where nobody of a genre goes on', 'A1 B2', '', []],
  ])('%s', (_, places, codes, expected) => {
    expect(passedOver([ranking(places)], new Set(codes))).toEqual(expected)
  })
})

describe('the ranking of both rounds', () => {
  it.each([
    ['the final, then the others as they stood', 'B1 A2', 'A1 B2 C3 D4', 'AB', 'B1n A2n C3r D4r'],
    ['a shared place stays shared', 'A1', 'A1 B2 C2 D4', 'A', 'A1n B2r C2r D4r'],
    ['one of a shared place went on', 'B1', 'A1 B1 C3', 'B', 'B1n A2r C3r'],
    ['whoever has no mark in the final stands nowhere', 'A1', 'A1 B2 C3', 'AB', 'A1n C2r'],
  ])('%s', (_, final, first, advanced, expected) => {
    expect(oneBehindAnother([ranking(final)], [ranking(first)], new Set(advanced)).map(line)).toEqual([expected])
  })

  it('keeps genres apart, also one of which nobody went on', () => {
    const both = oneBehindAnother([ranking('A1', 'x')], [ranking('A1 B2', 'x'), ranking('C1', 'y')], new Set('A'))
    expect(both.map((one) => [one.genre, line(one)])).toEqual([
      ['x', 'A1n B2r'],
      ['y', 'C1r'],
    ])
  })
})
