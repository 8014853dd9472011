import { isRealDay } from '../../time/vietnam-date.ts'
import { numberInWords } from '../number-words.ts'

const joint = '\\s*(?:,|và|đến)\\s*'
const date = '\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?'
const alone = '(?<![\\p{L}\\p{N}/.,])'
const over = '(?![\\d/]|[.,]\\d)'

const dashed = /(?<![\d./-])(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/gu
const iso = /(?<![\d./-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/gu
/** T6/2026, Q1/2026. */
const shortMonth = /(?<![\p{L}\p{N}])T(?=\d{1,2}\s?[/-]\s?20\d{2}(?!\d))/gu
const shortQuarter = /(?<![\p{L}\p{N}])Q(?=(?:[1-4]|I{1,3}|IV)\s?[/-]\s?20\d{2}(?!\d))/gu
const monthDash = /(?<=(?<!\p{L})(?:(?:tháng|quý|đợt|vụ)\s+(?:\d{1,2}|[IV]+)))\s?[-–]\s?(?=(?:19|20)\d{2}(?![\d/-]))/giu
const bareMonthDash = /(?<=(?<![\p{L}\d./,-]\s?)(?:0?[1-9]|1[0-2]))-(?=20\d{2}(?![\d/-]|[.,]\d))/gu
const yearAtHead = /^(\s*(?:[-–—+*•]\s*)?)((?:19|20)\d{2}):(?=\s)/gmu
const bornIn = /(?<=(?<!\p{L})(?:sinh|mất)\s)(?=(?:1[89]|20)\d{2}(?![\d/.-]))/giu
/** A year as a note of its own: "Bếp không rác, 2026, …". */
const yearBetweenCommas = /(?<=(?<!\d),\s)(?=(?:19|20)\d{2}(?:,|\.?$))/gmu
const score = /(?<=(?<!\p{L})(?:t[ỷỉ] số|thắng|thua|hòa|dẫn|dẫn trước)\s+)(\d{1,2})\s?[-–:]\s?(\d{1,2})(?!\d)/giu
/** Three and more numbers are no range: "NPK 16-16-8". */
const series = /(?<![\p{L}\d./,:-])\d+(?:([-:])\d+)(?:\1\d+)+(?![\p{L}\d/:-]|[.,]\d)/gu
const range = /(?<=\d(?:\s?%|h|['’]|\s?°C?)?)\s*[-–—]\s*(?=\d|nay(?!\p{L}))/gu

const cue =
  '(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ|kỷ niệm|quốc khánh|quốc tế lao động|khai giảng|độc lập|thiếu nhi|phụ nữ|giỗ tổ|thành lập|mừng|trước|sau|hết|kể từ|hiệu lực từ|bắt đầu từ|áp dụng từ|tính từ)'
/** Not dates, whatever the numbers: house numbers, and round the clock. */
const noDate =
  '(?<!(?:ngõ|ngách|hẻm|kiệt|số|số nhà|thửa|hạng|bậc|lớp|xóm|tổ|trang|câu|trực|phục vụ|hỗ trợ|hoạt động)\\s{1,3})'
const dayDash = new RegExp(
  `(?<!(?:từ|các|những|mấy)\\s)(?<!\\p{L})(${cue}\\s+)(\\d{1,2})([.-])(\\d{1,2})(?![\\d/-]|[.,]\\d|\\s+(?:tháng|buổi|bữa|lần|lượt|giờ|tiếng)(?!\\p{L}))`,
  'giu',
)
/** A range ascends: "20-11" and "8-3" are days. */
const descending = new RegExp(
  `${noDate}(?<![\\p{L}\\d./,:-])(1[3-9]|2\\d|3[01]|8(?=-3))-(\\d{1,2})(?![\\p{L}\\d/:-]|[.,]\\d|\\s?%)`,
  'giu',
)
/** The day of independence is no fraction where nothing is counted. */
const secondOfSeptember = new RegExp(
  `${alone}${noDate}(?<!${cue}\\s+)0?2/0?9(?=[.,;:!?)”]|$|\\s+(?:hằng|hàng|năm|tới|vừa|và|đến)(?!\\p{L}))`,
  'gimu',
)
/** The same before or behind both numbers: "300 triệu - 500 triệu", "thứ 2 - thứ 6". */
const rangeOfUnits = /(?<=\d)(\s?(\p{L}{1,5}))\s*[-–—]\s*(?=\d[\d.,]*\s?\2(?!\p{L}))/gu
const rangeOfNames = /(?<!\p{L})(thứ|tháng|quý|ngày|năm)(\s[\dIV]+)\s*[-–—]\s*(?=\1\s[\dIV])/giu
/** "từ 10 đến 15/6": both are days of the month. */
const daysFrom =
  /(?<![\p{L}\p{N}/.,]|(?:ngày|đến|và|,|mùng|mồng)\s+)(từ\s+)?(?<!ngày\s+)(\d{1,2})(?= đến \d{1,2}\/(?:1[0-2]|0?[1-9])(?![\p{N}]|[.,]\d))/giu
const dates = new RegExp(`${alone}${noDate}(${cue}\\s+)?(${date}(?:${joint}${date}){0,15})${over}`, 'giu')
const daysOfMonth = new RegExp(
  `${alone}(ngày\\s+)(\\d{1,2}(?:${joint}\\d{1,2}){1,15})/(\\d{1,2})(?:/(\\d{4}))?${over}`,
  'giu',
)
const monthOfYear = new RegExp(
  `${alone}(tháng\\s+)?(\\d{1,2}(?:${joint}\\d{1,2}){0,15})/((?:19|20)\\d{2})${over}`,
  'giu',
)
const quarterOfYear = new RegExp(
  `${alone}((?:quý|đợt|số|kỳ|vụ|lần|lần thứ)\\s+(?:[IVX]+|\\d)(?:(?:${joint}|\\s*[-–]\\s*)(?:[IV]+|\\d))*)/((?:19|20)\\d{2})${over}`,
  'giu',
)
const months = new RegExp(`${alone}(tháng\\s+)(\\d{1,2}(?:${joint}\\d{1,2}){0,15})${over}`, 'giu')
const days = new RegExp(
  `(?<!(?:mỗi|một|hai|cả|nửa|hằng|hàng|\\d)\\s)${alone}(ngày\\s+)(\\d{1,2}(?:${joint}\\d{1,2}){0,15})${over}` +
    '(?=\\s*(?:[.,;:!?)”]|$|(?:tháng|âm lịch|hằng|hàng|này|tới|vừa|đến(?!\\s+\\d)|và|của|tết)(?!\\p{L})))',
  'gimu',
)

/** "2022-2025" → "2022 đến 2025", and dates written with dashes or stops get their slashes first. */
export function openRanges(text: string): string {
  return text
    .replace(dashed, '$1/$3/$4')
    .replace(shortMonth, 'tháng ')
    .replace(shortQuarter, 'quý ')
    .replace(iso, '$3/$2/$1')
    .replace(monthDash, '/')
    .replace(bareMonthDash, '/')
    .replace(yearAtHead, '$1Năm $2:')
    .replace(bornIn, 'năm ')
    .replace(yearBetweenCommas, 'năm ')
    .replace(score, '$1 $2')
    .replace(dayDash, (found, before: string, day: string, _, month: string) =>
      isDate(`${day}/${month}`) ? `${before}${day}/${month}` : found,
    )
    .replace(descending, (found, day: string, month: string) => (isDate(`${day}/${month}`) ? `${day}/${month}` : found))
    .replace(secondOfSeptember, 'ngày 2/9')
    .replace(series, (found) => found.replace(/[-:]/gu, ', '))
    .replace(rangeOfUnits, '$1 đến ')
    .replace(rangeOfNames, '$1$2 đến ')
    .replace(range, ' đến ')
    .replace(daysFrom, (_, from: string | undefined, day: string) => `${from ?? ''}ngày ${day}`)
}

/** Dates with slashes, months, days and quarters; ranges must be open already. What is no date stays. */
export function readDates(text: string): string {
  return text
    .replace(daysOfMonth, (found, keyword: string, list: string, month: string, year?: string) =>
      (list.match(/\d+/g) ?? []).every((day) => isDate(`${day}/${month}/${year ?? ''}`))
        ? `${keyword}${daysInWords(list)} ${monthAndYearInWords(month, year)}`
        : found,
    )
    .replace(dates, readDateList)
    .replace(quarterOfYear, (_, quarter: string, year: string) => `${quarter} năm ${year}`)
    .replace(monthOfYear, (found, keyword: string | undefined, list: string, year: string) =>
      allWithin(list, 12) ? `${keyword ?? 'tháng '}${monthsInWords(list)} năm ${numberInWords(Number(year))}` : found,
    )
    .replace(months, (found, keyword: string, list: string) =>
      allWithin(list, 12) ? keyword + monthsInWords(list) : found,
    )
    .replace(days, (found, keyword: string, list: string) =>
      allWithin(list, 31) ? keyword + daysInWords(list) : found,
    )
}

const roundTheClock = '24/7'

/** "2/3" is a date only by what stands around it; "30/4" and "1/5/2026" cannot be anything else. */
function readDateList(found: string, cueBefore: string | undefined, list: string): string {
  const written = list.match(/[\d/]+/g) ?? []
  if (!written.every(isDate)) return found
  if (!cueBefore && (list === roundTheClock || !written.some(cannotBeFraction))) return found
  const spoken = list.replace(/[\d/]+/g, (one) => `ngày ${dateInWords(one)}`)
  if (!cueBefore) return spoken
  if (/^ngày/iu.test(cueBefore)) return cueBefore + spoken.slice('ngày '.length)
  if (/^m[ùồ]ng/iu.test(cueBefore)) return cueBefore + spoken.replace(/^ngày (?:mùng )?/u, '')
  return cueBefore + spoken
}

function isDate(written: string): boolean {
  const [day = '', month = '', year = ''] = written.split('/')
  // Without a year any day that some year has will do; two digits of a year leave the century open.
  const fullYear = year.length === 4 ? year : '2024'
  return isRealDay(`${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function cannotBeFraction(written: string): boolean {
  const [day, month, year] = written.split('/')
  return Boolean(year) || Number(day) > Number(month)
}

function dateInWords(written: string): string {
  const [day = '', month = '', year] = written.split('/')
  return `${dayInWords(Number(day))} ${monthAndYearInWords(month, year)}`
}

function monthAndYearInWords(month: string, year?: string): string {
  const words = `tháng ${monthInWords(Number(month))}`
  return year ? `${words} năm ${numberInWords(Number(year))}` : words
}

function allWithin(list: string, last: number): boolean {
  return (list.match(/\d+/g) ?? []).every((one) => Number(one) >= 1 && Number(one) <= last)
}

function daysInWords(list: string): string {
  return list.replace(/\d+/g, (day) => dayInWords(Number(day)))
}

function monthsInWords(list: string): string {
  return list.replace(/\d+/g, (month) => monthInWords(Number(month)))
}

function dayInWords(day: number): string {
  return day <= 10 ? `mùng ${numberInWords(day)}` : numberInWords(day)
}

function monthInWords(month: number): string {
  return month === 4 ? 'tư' : numberInWords(month)
}
