import { expect, it } from 'vitest'
import { paperDate } from './paper-date'

it.each([
  ['2026-06-05T01:00:00Z', 'ngày 05 tháng 6 năm 2026'],
  ['2026-02-28T17:00:00Z', 'ngày 01 tháng 3 năm 2026'],
  ['2026-01-11T01:00:00Z', 'ngày 11 tháng 01 năm 2026'],
  ['2026-10-20T01:00:00Z', 'ngày 20 tháng 10 năm 2026'],
])('%s: %s', (instant, words) => expect(paperDate(instant)).toBe(words))
