import type { Bar } from './dashboard-figures'

/** The twelve months up to the day's own, oldest first, as “MM/yyyy”; months without a count are zero. */
export const recentMonths = (counts: readonly Bar[], today: string): Bar[] => {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  return Array.from({ length: 12 }, (_, index) => {
    const key = new Date(Date.UTC(year, month - 12 + index, 1)).toISOString().slice(0, 7)
    const found = counts.find(({ label }) => label === key)
    return { label: `${key.slice(5)}/${key.slice(0, 4)}`, count: found?.count ?? 0 }
  })
}
