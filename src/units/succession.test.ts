import { describe, expect, it } from 'vitest'
import { familyOf, successorToday } from './succession'

const units = [
  { id: 'a', successor: 'b' },
  { id: 'a2', successor: 'b' },
  { id: 'b', successor: 'c' },
  { id: 'c', successor: null },
  { id: 'd', successor: null },
  { id: 'e', successor: 'f' },
  { id: 'f', successor: 'e' },
  { id: 'g', successor: 'unknown' },
]

describe('the family of a unit', () => {
  it.each([
    ['c', ['c', 'b', 'a', 'a2']],
    ['b', ['b', 'a', 'a2']],
    ['a', ['a']],
    ['e', ['e', 'f']],
  ])('%s: %j', (id, family) => {
    expect(familyOf(units, id)).toEqual(family)
  })
})

describe('the unit that stands in its place today', () => {
  it.each([
    ['a', 'c'],
    ['b', 'c'],
    ['c', null],
    ['d', null],
    ['g', null],
  ])('%s: %s', (id, today) => {
    expect(successorToday(units, id)?.id ?? null).toBe(today)
  })

  it('ends where two units name each other', () => {
    expect(successorToday(units, 'e')?.id ?? null).not.toBe('e')
  })
})
