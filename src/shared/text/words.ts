import { fold, toneKey } from './fold.ts'

/** A word where it stands in its text; `folded` is without marks, `exact` with them, whatever the place of the tone. */
export type Word = { start: number; end: number; folded: string; exact: string }

const word = /[\p{L}\p{M}\p{N}]+/gu

/** Longer runs of letters are not words, but addresses or noise. */
const longest = 60

/** The words of a text as search knows them: runs of letters and digits. The text is taken as it stands (NFC). */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const [written] = match
    const folded = fold(written)
    if (!folded || written.length > longest) return []
    return [{ start: match.index, end: match.index + written.length, folded, exact: toneKey(written) }]
  })
}
