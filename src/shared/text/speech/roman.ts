import { numberInWords } from '../number-words.ts'

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }
const canonical = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** Up to 89: C, D and M are likelier to name something ("nhóm CD"); so is L alone. */
const numeral = '(?:[IVX](?![\\p{L}\\p{N}])|[IVXL]{2,}(?![\\p{L}\\p{N}]))'
const keywords =
  'lần thứ|thứ|lần|quý|khóa|khoá|chương|phần|mục|đại hội|hội nghị|thế kỷ|hạng|bậc|cấp|loại|giai đoạn|kỳ|tập|nhóm|vùng' +
  '|đợt|vòng|quyển|khu vực|quân khu|quân đoàn|chi bộ|tổ|tuyến'
/** What can be nothing but a numeral, whatever stands before it; VI and XI are names as well ("XÃ SƠN VI"). */
const certain = /(?<=\p{L}\s+)(?!(?:VI|XI|XX)(?!\p{L}))[IVX]{2,}(?![\p{L}\p{N}])(?!-\p{L})/gu
const afterKeyword = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${keywords})\\s+)(${numeral}(?:\\s*(?:,|và|đến|-|–)\\s*${numeral})*)`,
  'giu',
)
const ofHeading = new RegExp(`^(\\s*)(${numeral})(?=\\.\\s)`, 'gmu')
/** The days of the week: "thứ 2, 4 và 6". */
const weekdays = /(?<![\p{L}\p{N}])(thứ\s+)([2-7](?:(?:,\s?|\s+và\s+)[2-7])+)(?![\p{N}/]|[.,]\d)/giu
const arabicOrdinal = /(?<![\p{L}\p{N}])(thứ\s+)(\d+)(?![\p{N}/]|[.,]\d)/giu

/** Roman numerals after the words that take them and before a heading, and "thứ 1", "thứ 4": nhất, tư. */
export function readOrdinals(text: string): string {
  return text
    .replace(afterKeyword, (_, keyword: string, list: string) => {
      const ordinal = /thứ\s+$/iu.test(keyword)
      const read = list.replace(/\s*[-–]\s*/gu, ' đến ').replace(/[IVXL]+/gu, (roman) => romanInWords(roman, ordinal))
      return keyword + read
    })
    .replace(certain, (roman) => romanInWords(roman, false))
    .replace(ofHeading, (_, space: string, roman: string) => space + romanInWords(roman, false))
    .replace(weekdays, (_, keyword: string, list: string) =>
      (keyword + list.replace(/,\s?/gu, ', ')).replace(/\d/gu, (day) => ordinalInWords(Number(day))),
    )
    .replace(arabicOrdinal, (found, keyword: string, digits: string) =>
      digits.length > 3 ? found : keyword + ordinalInWords(Number(digits)),
    )
}

/** null where the letters are not a numeral as the Romans wrote it. */
function romanValue(letters: string): number | null {
  if (!canonical.test(letters)) return null
  const digits = [...letters].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, digit, i) => (digit < (digits[i + 1] ?? 0) ? sum - digit : sum + digit), 0)
}

function romanInWords(letters: string, ordinal: boolean): string {
  const value = romanValue(letters)
  if (value === null) return letters
  return ordinal ? ordinalInWords(value) : numberInWords(value)
}

function ordinalInWords(value: number): string {
  if (value === 1) return 'nhất'
  return value === 4 ? 'tư' : numberInWords(value)
}
