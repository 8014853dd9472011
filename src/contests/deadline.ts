import {
  type Day,
  endOfVietnamDay,
  formatDate,
  formatTime,
  type Instant,
  toVietnamDay,
} from '@/shared/time/vietnam-date'

/** A day (yyyy-MM-dd) or a minute of it, in Vietnam time; as a deadline it includes its last second. */
export type Moment = Day | Instant

const minute = 60_000
const dayLength = 24 * 60 * minute

const isWholeDay = (moment: Moment): moment is Day => typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment)

/** The first millisecond of the day or the minute. Throws a RangeError for what is neither. */
export const beginningOf = (moment: Moment): Date =>
  isWholeDay(moment) ? new Date(endOfVietnamDay(moment).getTime() + 1 - dayLength) : minuteOf(moment)

/** The last millisecond of the day or the minute: an inclusive deadline. */
export const endOf = (moment: Moment): Date =>
  isWholeDay(moment) ? endOfVietnamDay(moment) : new Date(minuteOf(moment).getTime() + minute - 1)

/** “23:59 ngày 15/05/2026”; of a whole day its last minute. */
export const deadlineInWords = (moment: Moment): string => timeInWords(endOf(moment))

/** “21:14 ngày 30/04/2026” */
export const timeInWords = (instant: Instant): string => `${formatTime(instant)} ngày ${formatDate(instant)}`

/** “Còn 12 ngày, đến 23:59 ngày 15/05/2026”: by calendar days in Vietnam, so that it changes at midnight only. */
export const countdown = (until: Moment, now: Date): string => {
  const end = endOf(until)
  const days = (Date.parse(toVietnamDay(end)) - Date.parse(toVietnamDay(now))) / dayLength
  if (now > end) return `Đã hết hạn lúc ${timeInWords(end)}`
  if (days === 0) return `Chỉ còn hôm nay, đến ${timeInWords(end)}`
  if (days === 1) return `Còn đến ngày mai, ${timeInWords(end)}`
  return `Còn ${days} ngày, đến ${timeInWords(end)}`
}

function minuteOf(instant: Instant): Date {
  const time = new Date(instant).getTime()
  if (Number.isNaN(time)) throw new RangeError(`Not a moment: ${instant}`)
  return new Date(Math.floor(time / minute) * minute)
}
