import { describe, expect, it } from 'vitest'
import { monthAfter, monthOf, startOfMonth } from './vietnam-month.ts'

describe('months in Vietnam', () => {
  it.each([
    ['2026-06-30T16:59:59Z', '2026-06'],
    ['2026-06-30T17:00:00Z', '2026-07'],
  ])('%s lies in %s', (instant, month) => {
    expect(monthOf(instant)).toBe(month)
  })

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-06', 0, '2026-06'],
  ])('%s and %i months: %s', (month, months, after) => {
    expect(monthAfter(month, months)).toBe(after)
  })

  it('begin at midnight there', () => {
    expect(startOfMonth('2026-07').toISOString()).toBe('2026-06-30T17:00:00.000Z')
  })
})
