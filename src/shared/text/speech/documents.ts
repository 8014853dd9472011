import { digitsInWords } from '../number-words.ts'
import type { Dictionary } from './dictionary.ts'

const part = '\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*\\d*'
const typeBeforeNumber = new RegExp(`(?<![\\p{L}\\p{N}/-])(${part})(?=\\s+(?:số:?\\s+)?\\d)`, 'gu')
const documentNumber = new RegExp(
  '(?<![\\p{L}\\p{N}/])(?:(?<label>[Ss]ố):?\\s+)?(?<number>\\d+)(?:/(?<year>\\d{4}))?' +
    `(?:/(?=${part})|-(?=${part}/))(?<code>${part}(?:[-/&]${part})*)(?![\\p{L}\\p{N}])`,
  'gu',
)

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
  const [first = '', ...rest] = code.split(/[-/&]/).map((short) => partInWords(short, dictionary))
  const [type, issuer] = rest.length > 0 ? [first, rest.join(' ')] : ['', first]
  const said = `${before} `.slice(-60).toLowerCase().includes(`${type.toLowerCase()} `)
  const issuerFollows = /^[^.;:\n]{0,40}?\scủa\s/u.test(after)
  return [
    type && !said ? `${type} ` : '',
    label || !said ? 'số ' : '',
    digitsInWords(number),
    year ? `, năm ${digitsInWords(year)}` : '',
    issuer && !issuerFollows ? ` của ${issuer}` : '',
  ].join('')
}

/** "QH15" → "Quốc hội khóa mười lăm"; an unknown part is spelled: "SNV" → "S N V". */
function partInWords(short: string, { documentParts, words }: Dictionary): string {
  const [letters = ''] = short.match(/^\p{L}+/u) ?? []
  const term = short.slice(letters.length)
  const spoken = documentParts.get(letters) ?? words.get(letters) ?? [...letters].join(' ')
  return term ? `${spoken} khóa ${digitsInWords(term)}` : spoken
}
