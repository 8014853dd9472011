import { expect, it } from 'vitest'
import { occasionTime } from './occasion-time'

it.each([
  ['2026-06-09T01:00:00Z', '2026-06-09T04:30:00Z', 'Thứ Ba, 09/06/2026, từ 08:00 đến 11:30'],
  ['2026-06-09T01:00:00Z', '2026-06-09T01:00:00Z', 'Thứ Ba, 09/06/2026, 08:00'],
  ['2026-06-09T01:00:00Z', '2026-06-10T09:00:00Z', 'Từ 08:00, Thứ Ba, 09/06/2026 đến 16:00, Thứ Tư, 10/06/2026'],
])('%s to %s', (from, to, words) => {
  expect(occasionTime(from, to)).toBe(words)
})
