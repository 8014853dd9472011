const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const limit = 10 ** 15

/** A whole number of at most 10^15 either way, read as in the north; throws a RangeError for any other. */
export function numberInWords(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) > limit) throw new RangeError(`Not a number to read: ${value}`)
  if (value < 0) return `âm ${numberInWords(-value)}`
  return value === 0 ? digitInWords(0) : positiveInWords(value)
}

/** Two strings of digits, around the comma: ('3', '05') → "ba phẩy không năm". */
export function decimalInWords(whole: string, fraction: string): string {
  return `${digitsInWords(whole)} phẩy ${fraction.length > 3 ? digitByDigit(fraction) : digitsInWords(fraction)}`
}

/** Digits as they are written: leading zeros are heard ("05" → "không năm"), what is too long is read digit by digit. */
export function digitsInWords(written: string): string {
  const significant = written.replace(/^0+(?=.)/, '')
  if (significant.length > 15 || /^0+$/.test(written)) return digitByDigit(written)
  const zeros = written.length - significant.length
  return [...Array<string>(zeros).fill(digits[0]), numberInWords(Number(significant))].join(' ')
}

export function digitByDigit(written: string): string {
  return [...written].map((digit) => digitInWords(Number(digit))).join(' ')
}

function digitInWords(digit: number): string {
  return digits[digit] ?? ''
}

/** `follows`: a larger part was read before, so that an empty hundred is heard ("một nghìn không trăm linh một"). */
function positiveInWords(value: number, follows = false): string {
  for (const [size, name] of [
    [10 ** 9, 'tỷ'],
    [10 ** 6, 'triệu'],
    [1000, 'nghìn'],
  ] as const) {
    if (value < size) continue
    const rest = value % size
    const head = `${positiveInWords(Math.floor(value / size), follows)} ${name}`
    return rest === 0 ? head : `${head} ${positiveInWords(rest, true)}`
  }
  return belowThousand(value, follows)
}

function belowThousand(value: number, follows: boolean): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0 && !follows) return belowHundred(rest)
  const head = `${digitInWords(hundreds)} trăm`
  if (rest === 0) return head
  return `${head} ${rest < 10 ? 'linh ' : ''}${belowHundred(rest)}`
}

function belowHundred(value: number): string {
  const tens = Math.floor(value / 10)
  const unit = value % 10
  if (tens === 0) return digitInWords(unit)
  const head = tens === 1 ? 'mười' : `${digitInWords(tens)} mươi`
  return unit === 0 ? head : `${head} ${unitAfterTens(unit, tens)}`
}

function unitAfterTens(unit: number, tens: number): string {
  if (unit === 5) return 'lăm'
  if (unit === 1 && tens > 1) return 'mốt'
  if (unit === 4 && tens > 1) return 'tư'
  return digitInWords(unit)
}
