import { expect, it } from 'vitest'
import { monthWeeks } from './month-weeks'

it.each([
  ['2026-06', '2026-06-01', '2026-07-05', 5],
  ['2026-02', '2026-01-26', '2026-03-01', 5],
  ['2027-02', '2027-02-01', '2027-02-28', 4],
  ['2026-12', '2026-11-30', '2027-01-03', 5],
  ['2026-08', '2026-07-27', '2026-09-06', 6],
])('%s runs from %s to %s', (month, from, to, weeks) => {
  const shown = monthWeeks(month)
  expect([shown[0]?.[0], shown.at(-1)?.at(-1), shown.length]).toEqual([from, to, weeks])
})
