import type { Day } from '@/shared/time/vietnam-date'

export type YearlyDay = { name: string; day: number; month: number; since?: number | null }

const ofYear = ({ day, month }: YearlyDay, year: number) => Date.UTC(year, month - 1, day)

/** The year whose occasion is nearest to the day: in December one writes for what January brings. */
const nearestYear = (occasion: YearlyDay, on: Day): number => {
  const year = Number(on.slice(0, 4))
  const distance = (other: number) => Math.abs(ofYear(occasion, other) - Date.parse(on))
  return [year - 1, year, year + 1].reduce((best, other) => (distance(other) < distance(best) ? other : best))
}

/** What an item of that day was published for: “kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)”. */
export const occasionPhrase = (occasion: YearlyDay, on: Day): string => {
  const { name, day, month, since } = occasion
  const year = nearestYear(occasion, on)
  if (!since || since >= year) return `${name} (${day}/${month})`
  return `kỷ niệm ${year - since} năm ${name} (${day}/${month}/${since} - ${day}/${month}/${year})`
}
