import { splitTones, toneMarks } from './tone.ts'

/**
 * Vietnamese dictionary order as a key of digits and a–z, to be stored beside the text.
 *
 * Each letter becomes two characters (a1 = a, a2 = ă, a3 = â), each word ends with its tone (1 ngang … 6 nặng), a number
 * begins with 7 and its length, a comma becomes 0. Letters and digits alternate, so that PostgreSQL sorts the key alike
 * under any collation, and JavaScript with `<`.
 */
export function collationKey(text: string): string {
  const tokens =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*|[0-9]+|,/gu) ?? []
  return tokens.map(keyOfToken).join('')
}

/** In Vietnamese dictionary order of what is said of each; PostgreSQL alone would put Đ after Y. */
export function inVietnameseOrder<Row>(rows: readonly Row[], textOf: (row: Row) => string): Row[] {
  return rows
    .map((row) => ({ row, key: collationKey(textOf(row)) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ row }) => row)
}

const markedLetters: Record<string, string> = {
  ă: 'a2',
  â: 'a3',
  đ: 'd2',
  ð: 'd2',
  ê: 'e2',
  ô: 'o2',
  ơ: 'o3',
  ư: 'u2',
}

function keyOfToken(token: string): string {
  if (token === ',') return '0'
  if (/^[0-9]/.test(token)) return keyOfNumber(token)
  return keyOfWord(token)
}

/** By value: khu 3 before khu 10. */
function keyOfNumber(digits: string): string {
  const significant = digits.replace(/^0+(?=.)/, '')
  return (significant.match(/.{1,9}/g) ?? []).map((chunk) => `7${chunk.length}${chunk}`).join('')
}

function keyOfWord(word: string): string {
  const { letters, tones } = splitTones(word)
  const [tone] = tones
  return [...letters].map(keyOfLetter).join('') + (tone ? toneMarks.indexOf(tone) + 2 : 1)
}

function keyOfLetter(letter: string): string {
  if (/\p{M}/u.test(letter)) return ''
  const marked = markedLetters[letter]
  if (marked) return marked
  const base = letter.normalize('NFD').charAt(0)
  if (base >= 'a' && base <= 'z') return `${base}1`
  // Letters of other scripts come after z.
  return `z9${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
}
