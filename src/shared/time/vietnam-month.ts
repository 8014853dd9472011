import { type Instant, toVietnamDay } from './vietnam-date.ts'

/** A calendar month, yyyy-MM. */
export type Month = string

export const monthOf = (instant: Instant): Month => toVietnamDay(instant).slice(0, 7)

/** The month so many months later; earlier with a negative number. */
export const monthAfter = (month: Month, months: number): Month => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** The instant at which the month begins in Vietnam. */
export const startOfMonth = (month: Month): Date => new Date(`${month}-01T00:00:00+07:00`)
