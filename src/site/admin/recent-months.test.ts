import { expect, it } from 'vitest'
import { recentMonths } from './recent-months'

it('ends with the month of the day and crosses the year', () => {
  const months = recentMonths(
    [
      { label: '2026-02', count: 3 },
      { label: '2024-01', count: 9 },
    ],
    '2026-02-28',
  )
  expect(months.map(({ label }) => label)).toEqual([
    '03/2025',
    '04/2025',
    '05/2025',
    '06/2025',
    '07/2025',
    '08/2025',
    '09/2025',
    '10/2025',
    '11/2025',
    '12/2025',
    '01/2026',
    '02/2026',
  ])
  expect(months.at(-1)?.count).toBe(3)
  expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(3)
})
