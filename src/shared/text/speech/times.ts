import { numberInWords } from '../number-words.ts'

const clock = /(?<![\d.,:/]|t[ỷỉ] lệ\s)(\d{1,2})(?:\s?h\s?|:|g)(\d{2})(?:\s?(?:phút|['’p]))?(?![\d\p{L}]|[,:]\d)/gu
const spelled =
  /(?<![\d.,:/])(\d{1,2}) giờ (\d{2})(?=\s*(?:[,.;:)]|$|(?:ngày|sáng|trưa|chiều|tối|đêm|tại|đến|hằng|hàng|thứ|các)(?!\p{L})))/gmu
const fullHour = /(?<![\d.,:/])(\d{1,2})\s?h(?![\d\p{L}])/gu

/** Round the clock: "24h/24h". */
const hoursOfHours = /(?<![\d.,:/])(\d{1,2})h?\s?\/\s?(\d{1,2})h(?![\d\p{L}])/gu
const minutes = /(?<![\d'.,])(\d{1,3})['′’p](?<!‘[^’\n]*’)(?=[\s.,;)]|$)/gmu

/** 7h30, 19:30, 19 giờ 30 → "bảy giờ ba mươi phút" …; what is no time of day stays. */
export function readTimes(text: string): string {
  return text
    .replace(hoursOfHours, '$1/$2 giờ')
    .replace(clock, inWords)
    .replace(spelled, inWords)
    .replace(fullHour, inWords)
    .replace(minutes, '$1 phút')
}

function inWords(found: string, hourText: string, minuteText: string | number): string {
  const hour = Number(hourText)
  // Where a pattern has no minutes, `replace` hands over the offset in their place.
  const minute = typeof minuteText === 'string' ? Number(minuteText) : 0
  if (hour > 24 || minute > 59) return found
  const wholeHour = `${numberInWords(hour)} giờ`
  return minute === 0 ? wholeHour : `${wholeHour} ${numberInWords(minute)} phút`
}
