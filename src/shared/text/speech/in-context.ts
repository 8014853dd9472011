import type { Dictionary } from './dictionary.ts'

type Reading = { short: string; spoken: string; before?: string; after?: string }

/** What stands beside a short form of several meanings and leaves it only one. Where nothing does, it stays as it is written. */
const readings: Reading[] = [
  {
    short: 'TT',
    spoken: 'Trung tâm',
    after: ' (?:Y tế|Văn hóa|VH|Truyền thông|GD|Giáo dục|Học tập|HTCĐ|Dịch vụ|DV|Phục vụ|Hành chính|Chính trị)',
  },
  { short: 'TT', spoken: 'thị trấn', before: '(?:xã|phường)(?:, ?| ?/ ?)' },
  { short: 'TT', spoken: 'thị trấn', before: '(?:UBND|HĐND|MTTQ|Đảng ủy|Công an) ' },
  {
    short: 'HS',
    spoken: 'học sinh',
    after: ' (?:lớp|khối|giỏi|nghèo|tiểu học|trung học|TH|THCS|THPT|[Tt]rường)(?!\\p{L})',
  },
  { short: 'HS', spoken: 'học sinh', after: '(?:,| và) GV(?!\\p{L})' },
  { short: 'HS', spoken: 'học sinh', before: '(?:GV(?:,| và)|[Pp]hụ huynh|[Cc]ha mẹ|[Cc]ác em|em) ' },
  { short: 'ND', spoken: 'Nông dân', before: 'Hội ' },
  { short: 'ND', spoken: 'nhân dân', before: '(?:Công an|Quân đội|Tòa án|Viện kiểm sát|Ủy ban|Hội đồng) ' },
]

const patterns = readings.map(({ short, spoken, before = '', after = '' }) => ({
  short,
  spoken,
  pattern: new RegExp(`(?<=(?<!\\p{L})${before})(?<![\\p{L}\\p{N}&-])${short}(?![\\p{L}\\p{N}&/-])(?=${after})`, 'gu'),
}))

/** Reads short forms that their neighbours explain; the house's own dictionary goes first. */
export const readInContext = (text: string, { words }: Dictionary): string =>
  patterns.reduce((read, { short, spoken, pattern }) => (words.has(short) ? read : read.replace(pattern, spoken)), text)
