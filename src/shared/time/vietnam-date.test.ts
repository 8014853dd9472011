import { describe, expect, it } from 'vitest'
import {
  addDays,
  daysFromToday,
  endOfVietnamDay,
  formatDate,
  formatDateTime,
  formatWeekdayDate,
  isRealDay,
  quarterOf,
  toVietnamDay,
} from './vietnam-date.ts'

const lastMinuteOfTheEighth = new Date('2026-06-08T16:59:59.999Z')
const midnightOfTheNinth = new Date('2026-06-08T17:00:00Z')

it.each([
  ['2026-06-09', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-6-9', false],
  ['09/06/2026', false],
  ['2026-06-09T00:00:00Z', false],
  ['', false],
])('isRealDay(%j) is %s', (text, real) => {
  expect(isRealDay(text)).toBe(real)
})

describe('days and instants', () => {
  it('begins the day at midnight in Vietnam', () => {
    expect(toVietnamDay(lastMinuteOfTheEighth)).toBe('2026-06-08')
    expect(toVietnamDay(midnightOfTheNinth)).toBe('2026-06-09')
    expect(toVietnamDay(midnightOfTheNinth.toISOString())).toBe('2026-06-09')
    expect(toVietnamDay('2026-06-09')).toBe('2026-06-09')
  })

  it('ends the day in its last millisecond', () => {
    expect(endOfVietnamDay('2026-06-08')).toEqual(lastMinuteOfTheEighth)
    expect(endOfVietnamDay('2025-12-31').toISOString()).toBe('2025-12-31T16:59:59.999Z')
  })

  it.each([
    ['2026-06-09', 0, '2026-06-09'],
    ['2026-06-30', 1, '2026-07-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 365, '2026-12-31'],
  ])('%s and %i days is %s', (day, days, result) => {
    expect(addDays(day, days)).toBe(result)
  })

  it.each(['2026-02-30', 'hôm qua', ''])('refuses %j', (text) => {
    expect(() => toVietnamDay(text)).toThrow(RangeError)
    expect(() => endOfVietnamDay(text)).toThrow(RangeError)
    expect(() => addDays(text, 1)).toThrow(RangeError)
  })
})

describe('as people read it', () => {
  it('formats days and instants alike', () => {
    for (const moment of ['2026-06-09', midnightOfTheNinth, midnightOfTheNinth.toISOString()]) {
      expect(formatDate(moment)).toBe('09/06/2026')
      expect(formatWeekdayDate(moment)).toBe('Thứ Ba, 09/06/2026')
      expect(quarterOf(moment)).toBe('Quý II/2026')
    }
    expect(formatDateTime(midnightOfTheNinth)).toBe('00:00, 09/06/2026')
    expect(formatDateTime('2026-06-09T00:30:00.000Z')).toBe('07:30, 09/06/2026')
  })

  it('names the weekdays', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => formatWeekdayDate(addDays('2026-06-07', days)).split(',')[0])
    expect(week).toEqual(['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'])
  })

  it.each([
    ['2026-01-01', 'Quý I/2026'],
    ['2026-03-31', 'Quý I/2026'],
    ['2026-04-01', 'Quý II/2026'],
    ['2026-09-30', 'Quý III/2026'],
    ['2026-12-31', 'Quý IV/2026'],
  ])('%s lies in %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter)
  })

  it('changes the year and its quarter at midnight in Vietnam', () => {
    expect(quarterOf('2025-12-31T17:00:00Z')).toBe('Quý I/2026')
  })

  it.each([
    ['2026-06-12', 'còn 3 ngày'],
    ['2026-06-10', 'ngày mai'],
    ['2026-06-09', 'hôm nay'],
    ['2026-06-08', 'hôm qua'],
    ['2026-06-06', '3 ngày trước'],
    ['2027-06-09', 'còn 365 ngày'],
  ])('%s is %s', (day, words) => {
    expect(daysFromToday(day, '2026-06-09')).toBe(words)
  })
})
