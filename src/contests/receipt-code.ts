import { codeFrom, codeLetters } from './code-letters'

const drawnLength = 9

const placeOf = (letter: string) => codeLetters.indexOf(letter)

/** The sum of place × value over the whole code is a multiple of the number of letters; the tenth letter sees to it. */
const weightedSum = (code: string) => [...code].reduce((sum, letter, i) => sum + (i + 1) * placeOf(letter), 0)

const checkLetterOf = (drawn: string): string => {
  const base = codeLetters.length
  const rest = weightedSum(drawn) % base
  return [...codeLetters].find((letter) => (rest + (drawnLength + 1) * placeOf(letter)) % base === 0) ?? ''
}

/** A receipt's code such as "7KM3X-9PWTA", from 16 random bytes. */
export const receiptCode = (bytes: Uint8Array): string => {
  if (bytes.length < 16) throw new RangeError('a receipt code takes 16 random bytes')
  const drawn = codeFrom(bytes, drawnLength)
  return grouped(drawn + checkLetterOf(drawn))
}

/** The code as it was given out, whatever case, spaces and hyphens were typed; null where it cannot be right. */
export const readReceiptCode = (typed: string): string | null => {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
  const isWhole = code.length === drawnLength + 1 && [...code].every((letter) => placeOf(letter) >= 0)
  return isWhole && weightedSum(code) % codeLetters.length === 0 ? grouped(code) : null
}

const grouped = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`
