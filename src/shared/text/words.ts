import { fold, toneKey } from './fold.ts'

/** A word where it stands in its text; `folded` is without marks, `exact` with them, whatever the place of the tone. */
export type Word = { start: number; end: number; folded: string; exact: string }

const word = /[\p{L}\p{M}\p{N}]+/gu

/** Longer runs of letters are not words, but addresses or noise. */
const longest = 60

type Forms = Pick<Word, 'folded' | 'exact'>

/** The same few thousand syllables make up every text. Forgotten when they are too many, as with noise. */
const known = new Map<string, Forms>()
const mostKnown = 20_000

const formsOf = (written: string): Forms => {
  const found = known.get(written)
  if (found) return found
  const forms = { folded: fold(written), exact: toneKey(written) }
  if (known.size >= mostKnown) known.clear()
  known.set(written, forms)
  return forms
}

/** The words of a text as search knows them, one after the other: runs of letters and digits. The text is taken as it stands (NFC). */
export function* wordsIn(text: string): Generator<Word> {
  for (const { 0: written, index: start } of text.matchAll(word)) {
    if (written.length > longest) continue
    const { folded, exact } = formsOf(written)
    if (folded) yield { start, end: start + written.length, folded, exact }
  }
}

export const wordsOf = (text: string): Word[] => [...wordsIn(text)]
