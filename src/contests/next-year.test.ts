import { describe, expect, it } from 'vitest'
import { aYearLater, titleOfNext } from './next-year'

describe('a year later', () => {
  it.each([
    ['2026-05-15T23:59:00+07:00', '2027-05-15T23:59:00+07:00'],
    ['2026-01-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00'],
    ['2028-02-29T08:30:00+07:00', '2029-02-28T08:30:00+07:00'],
    ['2027-02-28T12:00:00Z', '2028-02-28T12:00:00Z'],
  ])('%s', (instant, later) => expect(aYearLater(instant)).toBe(new Date(later).toISOString()))
})

describe('the title of the next contest', () => {
  it.each([
    ['Cuộc thi viết năm 2026', 'Cuộc thi viết năm 2027'],
    ['Gương sáng 2026 - 2030', 'Gương sáng 2027 - 2030'],
    ['Gương sáng quê tôi', 'Gương sáng quê tôi (bản cho năm 2027)'],
    ['Số 12026', 'Số 12026 (bản cho năm 2027)'],
  ])('%s', (title, next) => expect(titleOfNext(title, 2026)).toBe(next))
})
