/** A calendar day, yyyy-MM-dd. */
export type Day = string

/** A point in time: a Date, or its ISO 8601 text with a zone, as the database and REST give it. */
export type Instant = Date | string

// Vietnam has kept UTC+7 without summer time since 1975, so no zone table is needed.
const offset = 7 * 60 * 60 * 1000
const dayLength = 24 * 60 * 60 * 1000
const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
const quarters = ['I', 'II', 'III', 'IV']

export function isRealDay(text: string): boolean {
  if (!dayPattern.test(text)) return false
  const midnight = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text)
}

/** The calendar day in Vietnam; a day stays itself. Throws a RangeError for what is neither. */
export function toVietnamDay(moment: Instant | Day): Day {
  return isDay(moment) ? realDay(moment) : inVietnam(moment).slice(0, 10)
}

/** The last millisecond of the day in Vietnam: an inclusive deadline. */
export function endOfVietnamDay(day: Day): Date {
  return new Date(startOf(day) + dayLength - offset - 1)
}

export function addDays(day: Day, days: number): Day {
  return new Date(startOf(day) + days * dayLength).toISOString().slice(0, 10)
}

/** 09/06/2026 */
export function formatDate(moment: Instant | Day): string {
  const [year, month, day] = toVietnamDay(moment).split('-')
  return `${day}/${month}/${year}`
}

/** 07:30 */
export function formatTime(instant: Instant): string {
  return inVietnam(instant).slice(11, 16)
}

/** 07:30, 09/06/2026 */
export function formatDateTime(instant: Instant): string {
  return `${formatTime(instant)}, ${formatDate(instant)}`
}

/** Thứ Ba, 09/06/2026 */
export function formatWeekdayDate(moment: Instant | Day): string {
  const weekday = new Date(startOf(toVietnamDay(moment))).getUTCDay()
  return `${weekdays[weekday]}, ${formatDate(moment)}`
}

/** Quý II/2026 */
export function quarterOf(moment: Instant | Day): string {
  const [year, month] = toVietnamDay(moment).split('-')
  return `Quý ${quarters[Math.floor((Number(month) - 1) / 3)]}/${year}`
}

/** How far a day is from today, in words: “còn 3 ngày”, “ngày mai”, “hôm nay”, “hôm qua”, “3 ngày trước”. */
export function daysFromToday(day: Day, today: Day): string {
  const days = (startOf(day) - startOf(today)) / dayLength
  if (days === 0) return 'hôm nay'
  if (days === 1) return 'ngày mai'
  if (days === -1) return 'hôm qua'
  return days > 0 ? `còn ${days} ngày` : `${-days} ngày trước`
}

function isDay(moment: Instant | Day): moment is Day {
  return typeof moment === 'string' && dayPattern.test(moment)
}

function realDay(day: Day): Day {
  if (!isRealDay(day)) throw new RangeError(`Not a calendar day: ${day}`)
  return day
}

/** Midnight UTC of the day: a number to reckon with, not the moment at which the day begins in Vietnam. */
function startOf(day: Day): number {
  return Date.parse(`${realDay(day)}T00:00:00Z`)
}

function inVietnam(instant: Instant): string {
  return new Date(new Date(instant).getTime() + offset).toISOString()
}
