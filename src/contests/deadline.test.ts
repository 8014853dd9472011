import { describe, expect, it } from 'vitest'
import { beginningOf, countdown, deadlineInWords, endOf } from './deadline'

describe('a day or a minute', () => {
  it.each([
    ['2026-05-15', '2026-05-14T17:00:00.000Z', '2026-05-15T16:59:59.999Z'],
    ['2026-05-15T16:59:00.000Z', '2026-05-15T16:59:00.000Z', '2026-05-15T16:59:59.999Z'],
    ['2026-05-15T16:59:59.000Z', '2026-05-15T16:59:00.000Z', '2026-05-15T16:59:59.999Z'],
    ['2026-05-15T23:59+07:00', '2026-05-15T16:59:00.000Z', '2026-05-15T16:59:59.999Z'],
    ['2025-12-31', '2025-12-30T17:00:00.000Z', '2025-12-31T16:59:59.999Z'],
  ])('%s begins at %s and ends at %s', (moment, beginning, end) => {
    expect(beginningOf(moment).toISOString()).toBe(beginning)
    expect(endOf(moment).toISOString()).toBe(end)
  })

  it.each(['2026-02-30', 'mai', ''])('%j is refused', (moment) => {
    expect(() => beginningOf(moment)).toThrow(RangeError)
    expect(() => endOf(moment)).toThrow(RangeError)
  })

  it('is told in words', () => {
    expect(deadlineInWords('2026-05-15')).toBe('23:59 ngày 15/05/2026')
    expect(deadlineInWords('2026-05-15T10:00:00Z')).toBe('17:00 ngày 15/05/2026')
  })
})

it.each([
  ['2026-05-03T00:00:00+07:00', 'Còn 12 ngày, đến 23:59 ngày 15/05/2026'],
  ['2026-05-03T23:59:59+07:00', 'Còn 12 ngày, đến 23:59 ngày 15/05/2026'],
  ['2026-05-13T23:59:59+07:00', 'Còn 2 ngày, đến 23:59 ngày 15/05/2026'],
  ['2026-05-14T00:00:00+07:00', 'Còn đến ngày mai, 23:59 ngày 15/05/2026'],
  ['2026-05-15T00:00:00+07:00', 'Chỉ còn hôm nay, đến 23:59 ngày 15/05/2026'],
  ['2026-05-15T23:59:59.999+07:00', 'Chỉ còn hôm nay, đến 23:59 ngày 15/05/2026'],
  ['2026-05-16T00:00:00+07:00', 'Đã hết hạn lúc 23:59 ngày 15/05/2026'],
])('at %s: %s', (now, words) => {
  expect(countdown('2026-05-15', new Date(now))).toBe(words)
})
