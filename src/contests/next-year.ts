import { type Instant, toVietnamDay } from '@/shared/time/vietnam-date'

/** The same minute of the same calendar day one year later, by Vietnam's calendar; of 29 February the 28th. */
export const aYearLater = (instant: Instant): string => {
  const day = toVietnamDay(instant)
  const year = Number(day.slice(0, 4)) + 1
  const later = day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`
  const sinceMidnight = new Date(instant).getTime() - Date.parse(`${day}T00:00:00+07:00`)
  return new Date(Date.parse(`${later}T00:00:00+07:00`) + sinceMidnight).toISOString()
}

/** The title of the next contest: the year in it goes on by one; a title without a year is marked as a copy. */
export const titleOfNext = (title: string, year: number): string => {
  const withYear = title.replaceAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'gu'), String(year + 1))
  return withYear === title ? `${title} (bản cho năm ${year + 1})` : withYear
}
