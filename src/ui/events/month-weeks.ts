import { addDays, type Day } from '@/shared/time/vietnam-date'

/** The weeks that a month touches, Monday first. `month`: yyyy-MM. */
export function monthWeeks(month: string): Day[][] {
  const first = `${month}-01`
  const sinceMonday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const weeks: Day[][] = []
  for (let monday = addDays(first, -sinceMonday); monday.slice(0, 7) <= month; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(monday, i)))
  return weeks
}
