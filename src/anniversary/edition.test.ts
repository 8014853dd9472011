import { describe, expect, it } from 'vitest'
import { anniversaryOf, editionTitle } from './edition'

describe('the 11/6 edition of a year', () => {
  it.each([
    [1949, 1],
    [2025, 77],
    [2026, 78],
  ])('%i is the %i-th anniversary', (year, ordinal) => {
    expect(anniversaryOf(year)).toBe(ordinal)
  })

  it('names the occasion in the words of the requirements', () => {
    expect(editionTitle(2026)).toBe(
      'Kỷ niệm 78 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2026)',
    )
  })
})
