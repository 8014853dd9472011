import { decimalInWords, digitsInWords } from '../number-words.ts'
import type { Dictionary } from './dictionary.ts'

const numeral = [
  '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?![.,]?\\d)', // 1.234.567,89
  '\\d{1,3}(?:,\\d{3}){2,}(?![.,]?\\d)', // 1,234,567
  '\\d+,\\d+(?![.,]?\\d)', // 98,72
  '\\d+(?:\\.\\d+){1,3}', // 1.5 and 2.1.3
  '\\d+',
].join('|')

/** "05 hộ": the habit of offices; "số 05" and "lớp 05" are names. */
const countedFromZero = /(?<=(?<!(?:số|mã|lớp|tổ|khu|đội)\s)(?<![\p{N}\p{L}.,/-]))0(?=[1-9] \p{Ll})/giu
const closeList = /(?<![\d.,])\d{1,2}(?:,\d{1,2}){2,}(?![.,]?\d)/gu
/** "QL.2" → "QL 2", but "mục ba.2" → "mục ba chấm hai". */
const stopOfShort = /(?<=\p{Lu})\.(?=\d)/gu
const stopInside = /(?<=\p{L})\.(?=\d)/gu
/** Numbers of chapters and versions are no decimals. */
const numbering =
  /(?<=(?<!\p{L})(?:mục|tiểu mục|điểm|phần|bảng|biểu|hình|phiên bản|tiêu chí|chỉ tiêu)\s+\d+)\.(?=\d{1,2}(?![\d.,]))/giu
const spacedThousands = /(?<![\d.,])\d{1,3}(?: \d{3})+(?= ?(?:đồng|đ|VNĐ|VND)(?!\p{L}))/gu
const millions = /(?<=\d\s?)tr\.(?=đ(?!\p{L}))/gu
/** "5.000,00 đồng" */
const noCents = /(?<=\.\d{3}),00(?!\d)/gu
const groupSpace = /(?<=\d)[\u00A0\u202F](?=\d{3}(?!\d))/gu
const unit =
  /(?<=\d\s?(?:(?:nghìn|triệu|tỷ|tỉ)\s)?)(?:[°º℃][A-Z]?|[%‰₫$*]|\p{L}+[²³23]?)(?![\p{L}\p{N}]|\/c(?!\p{L}))/gu
/** "mỗi ha", "hàng chục km": after words for numbers only what is no syllable or letter of its own. */
const unitAfterWord =
  /(?<=(?<!\p{L})(?:mỗi|từng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|trăm|nghìn|vạn|triệu|nửa|vài|mấy)\s)ha(?![\p{L}\p{N}])/gu
/** What is never a syllable is a unit wherever it stands: "tính bằng kg". */
const unitAnywhere = /(?<![\p{L}\p{N}])(?:[km]g|[ckm]m|ml|kW[hp]?|[ck]?m[²³23])(?![\p{L}\p{N}])|[%‰]/gu
const kilometre = /(?<![\p{L}\p{N}]|\d\s)(?:K[Mm]|km(?!2(?!\d)))\s?(\d+)(?:\s?\+\s?(\d+))?(?![\d/]|[.,]\d)/gu
const dollars = /(?:\$|(?<![\p{L}\d]\s?)USD)\s?(\d[\d.,]*\d|\d)/gu
const standard = /(?<=\d{2,}):(?=(?:19|20)\d{2}(?!\d))/gu
const signs: Record<string, string> = {
  '≥': 'không dưới',
  '≤': 'không quá',
  '>': 'trên',
  '<': 'dưới',
  '±': 'cộng trừ',
  '≈': 'khoảng',
  '~': 'khoảng',
  '=': 'bằng',
  '+': 'cộng',
}
const sign = /\s?([≥≤><±≈~=]|(?<!^)\+|\+(?=\d))\s?(?=\d)/gmu
const each =
  /(?<=\d[^\n.;:!?()]{0,40}|(?<!\p{L})(?:đồng|người|kg|tạ|tấn|lít|kWh|km|m[²³23]|giờ|phút|lần|buổi)(?:\/\p{L}{1,8}){0,3})\s?\/\s?(?:0?1\s?)?(\p{L}+[²³23]?)(?![\p{L}\p{N}])/gu
const oneOf =
  /^(?:sào|hộ|người|năm|quý|tháng|tuần|ngày|đêm|giờ|phút|lần|lượt|buổi|lớp|khóa|lứa|vụ|con|cây|suất|chuyến|tấn|tạ|lít|khẩu|giải|bộ|chiếc|gói|bao|thùng|bữa|công|đợt|kỳ|giây)$/u
/** 1m65, 2kg5, 1tr2. */
const unitAnd = /(?<=\d)(?:m(?!2(?!\d)|3(?!\d))|(?<=(?<!\p{L})(?:cao|dài|sâu)\s\d)m|kg|tr)(?=\d{1,3}(?![\d\p{L}]))/gu
const power = /(?<=\d)\^(?=\d)/gu
const over = /(?<![\d.,])(\d[\d.,]*)\+(?=[\s.,;:)]|$)/gmu
const times = /(?<=\d(?:\s?[a-z]{1,2}[²³]?)?)\s?[x×]\s?(?=\d)/gu
const minus = /(?<=^|[\s(])[-−](?=\d)/gmu
/** "1 con/3 m2" */
const perNumber = /(?<=\p{Ll}|[²³])\s?\/\s?(?=\d)/gu
const ratio = new RegExp(
  `(?<![\\p{L}\\p{N}/])((?:hạng|bậc|lớp|xóm|tổ|trang|câu)\\s)?(${numeral})\\s?([/:])\\s?(${numeral})(?![\\p{N}/:])`,
  'gu',
)
const anyNumeral = new RegExp(`(\\p{L}[-–]?)?(${numeral})(?=(\\p{L})?)`, 'gu')

/** Numbers with what belongs to them: units of measure, "đồng/tháng", "2/3", "19/19". */
export function readQuantities(text: string, dictionary: Dictionary): string {
  return text
    .replace(millions, 'tr')
    .replace(groupSpace, '.')
    .replace(noCents, '')
    .replace(countedFromZero, '')
    .replace(closeList, (found) => found.replaceAll(',', ', '))
    .replace(stopOfShort, ' ')
    .replace(stopInside, ' chấm ')
    .replace(numbering, ' chấm ')
    .replace(spacedThousands, (found) => found.replace(/\s/gu, '.'))
    .replace(dollars, '$1 $$')
    .replace(standard, ', ')
    .replace(kilometre, (_, at: string, more?: string) => `ki-lô-mét ${at}${more ? ` cộng ${more}` : ''}`)
    .replace(power, ' mũ ')
    .replace(over, 'hơn $1')
    .replace(sign, (_, mark: string) => ` ${signs[mark]} `)
    .replace(unitAnd, (found) => ` ${spokenUnit(found, dictionary) ?? found} `)
    .replace(times, ' nhân ')
    .replace(minus, 'âm ')
    .replace(each, (found, per: string) => {
      const spoken = spokenUnit(per, dictionary) ?? (oneOf.test(per) ? per : undefined)
      return spoken ? ` một ${spoken}` : found
    })
    .replace(unit, (found, offset: number, whole: string) => {
      const spoken = spokenUnit(found, dictionary)
      if (!spoken) return found
      return /\d$/.test(whole.slice(0, offset)) ? ` ${spoken}` : spoken
    })
    .replace(unitAfterWord, (found) => spokenUnit(found, dictionary) ?? found)
    .replace(unitAnywhere, (found) => spokenUnit(found, dictionary) ?? found)
    .replace(perNumber, ' trên ')
    .replace(ratio, (_, rank: string | undefined, part: string, sign: string, whole: string) =>
      rank ? `${rank}${outOf(part, whole)}` : ratioInWords(part, sign, whole),
    )
    .replace(anyNumeral, (_, letter: string | undefined, number: string, next: string | undefined) => {
      const before = letter ? `${letter.charAt(0)} ` : ''
      return before + numeralInWords(number) + (next ? ' ' : '')
    })
}

function spokenUnit(written: string, { units }: Dictionary): string | undefined {
  const usual = written.replace('º', '°').replace('℃', '°C').replace(/2$/, '²').replace(/3$/, '³')
  return units.get(usual)
}

/** Halves to fifths and "1/10" are fractions; the rest is so many out of so many. */
function ratioInWords(part: string, sign: string, whole: string): string {
  const a = worth(part)
  const b = worth(whole)
  if (sign === '/' && b === a + 1 && a >= 1900) return `${numeralInWords(part)} đến ${numeralInWords(whole)}`
  const isFraction = sign === '/' && a < b && (b <= 5 || (a === 1 && b <= 100))
  if (!isFraction) return outOf(part, whole)
  return `${numeralInWords(part)} phần ${b === 4 ? 'tư' : numeralInWords(whole)}`
}

function outOf(part: string, whole: string): string {
  return `${numeralInWords(part)} trên ${numeralInWords(whole)}`
}

function worth(written: string): number {
  return Number(plain(written).replace(',', '.'))
}

function numeralInWords(written: string): string {
  const [whole = '', fraction] = plain(written).split(',')
  if (fraction !== undefined) return decimalInWords(whole, fraction)
  return whole.split('.').map(digitsInWords).join(' chấm ')
}

/** Without separators of thousands, with a decimal comma; "4.0" and "2.1.3" are versions and keep their stops. */
function plain(written: string): string {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(written)) return written.replaceAll('.', '')
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(written)) return written.replaceAll(',', '')
  return /^(?:0\.\d+|\d+\.(?!0$)\d{1,2})$/.test(written) ? written.replace('.', ',') : written
}
