import { digitsInWords } from '../number-words.ts'
import type { Dictionary } from './dictionary.ts'

const part = '\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*\\d*'
const typeBeforeNumber = new RegExp(`(?<![\\p{L}\\p{N}/-])(${part})(?=\\s+(?:số:?\\s+)?\\d)`, 'gu')
const documentNumber = new RegExp(
  '(?<![\\p{L}\\p{N}/:])(?:(?<label>[Ss]ố)(?::\\s*|\\s+))?(?<number>\\d+)(?:/(?<year>\\d{4}))?' +
    `(?:\\s?/\\s?(?=${part})|-(?=${part}/))(?<code>${part}(?:(?:[/&]|\\s?[-–]\\s?)${part})*)(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Who issued a document, as the dictionary says it: where a number begins with him, no type is written ("123/UBND-VX"). */
const issuer =
  /^(?:Quốc hội|Chính phủ|Thủ tướng|Chủ tịch|Bộ|Sở|Phòng|Trung ương|Tỉnh|Huyện|Đảng|Ủy ban|Ban|Hội|Hội đồng|Mặt trận|Tổng|Liên|Đoàn)(?!\p{L})/u

const dayOfIssue = /^,?\s+ngày\s+(?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2} tháng \d{1,2} năm )(\d{4})/u

type Parts = { label?: string; number: string; year?: string; code: string }

/**
 * "Quyết định số 1526/QĐ-TTg" → "Quyết định số một nghìn năm trăm hai mươi sáu của Thủ tướng Chính phủ". The type is
 * said once; the issuer is left out where the sentence goes on to name it ("… ngày 09/12/2022 của …").
 */
export function readDocumentNumbers(text: string, dictionary: Dictionary): string {
  const typesRead = text.replace(typeBeforeNumber, (found) => dictionary.documentParts.get(found) ?? found)
  return typesRead.replace(documentNumber, (...found) => {
    const parts: Parts = found.at(-1)
    const offset: number = found.at(-3)
    const end = offset + String(found[0]).length
    return inWords(parts, typesRead.slice(0, offset), typesRead.slice(end), dictionary)
  })
}

function inWords({ label, number, year, code }: Parts, before: string, after: string, dictionary: Dictionary): string {
  const [type, by] = typeAndIssuer(code.split(/\s?[-–/&]\s?/), dictionary)
  const said = `${before} `.slice(-60).toLowerCase().includes(`${type.toLowerCase()} `)
  const issuerFollows = /^[^.;:\n]{0,40}?\scủa\s/u.test(after)
  const yearFollows = dayOfIssue.exec(after)?.[1] === year
  return [
    type && !said ? `${type} ` : '',
    label || !said ? 'số ' : '',
    digitsInWords(number),
    year && !yearFollows ? `, năm ${digitsInWords(year)}` : '',
    by && !issuerFollows ? ` của ${by}` : '',
  ].join('')
}

/**
 * Offices that drafted it stand last ("KH-UBND-NV") and are not said. An unknown first part is a type that is better left out where
 * an issuer follows, and else the issuer.
 */
function typeAndIssuer(parts: string[], dictionary: Dictionary): [type: string, issuer: string] {
  const [begin = ''] = parts
  const [first = '', ...rest] = parts.map((short) => partInWords(short, dictionary, begin))
  if (rest.length === 0) return ['', first]
  const isType = dictionary.documentParts.has(begin) && !issuer.test(first)
  const begins = issuer.test(first) || (!isType && !issuer.test(rest[0] ?? ''))
  const [by = '', ...offices] = begins ? [first, ...rest] : rest
  const type = isType ? first : ''
  return [type, [by, ...offices.filter((office) => issuer.test(office))].join(', ')]
}

/**
 * "QH15" → "Quốc hội khóa mười lăm"; an unknown part is spelled: "SNV" → "S N V". What a part means may hang on the type ("TT-BTC").
 */
function partInWords(short: string, { documentParts, words }: Dictionary, type: string): string {
  const [letters = ''] = short.match(/^\p{L}+/u) ?? []
  const term = short.slice(letters.length)
  const spoken =
    documentParts.get(`${type}-${letters}`) ??
    documentParts.get(letters) ??
    words.get(letters) ??
    [...letters].join(' ')
  return term ? `${spoken} khóa ${digitsInWords(term)}` : spoken
}
