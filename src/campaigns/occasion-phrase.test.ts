import { expect, it } from 'vitest'
import { occasionPhrase } from './occasion-phrase'

const invalids = { name: 'Ngày Thương binh - Liệt sĩ', day: 27, month: 7, since: 1947 }
const kings = { name: 'Giỗ Tổ Hùng Vương', day: 26, month: 4 }
const january = { name: 'Ngày truyền thống học sinh, sinh viên', day: 9, month: 1, since: 1950 }

it.each([
  [invalids, '2026-07-24', 'kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)'],
  [invalids, '2026-08-30', 'kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)'],
  [kings, '2026-04-24', 'Giỗ Tổ Hùng Vương (26/4)'],
  [{ ...kings, since: null }, '2026-04-24', 'Giỗ Tổ Hùng Vương (26/4)'],
  [january, '2025-12-30', 'kỷ niệm 76 năm Ngày truyền thống học sinh, sinh viên (9/1/1950 - 9/1/2026)'],
  [
    { ...kings, day: 28, month: 12, since: 2000 },
    '2026-01-03',
    'kỷ niệm 25 năm Giỗ Tổ Hùng Vương (28/12/2000 - 28/12/2025)',
  ],
  [{ ...invalids, since: 2026 }, '2026-07-24', 'Ngày Thương binh - Liệt sĩ (27/7)'],
])('%o for an item of %s is %s', (occasion, on, phrase) => {
  expect(occasionPhrase(occasion, on)).toBe(phrase)
})
