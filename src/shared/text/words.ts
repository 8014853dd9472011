import { LRUCache } from 'lru-cache'
import { fold, toneKey } from './fold.ts'

/** A word where it stands in its text; `folded` is without marks, `exact` with them, whatever the place of the tone. */
export type Word = { start: number; end: number; folded: string; exact: string }

const word = /[\p{L}\p{M}\p{N}]+/gu

/** Longer runs of letters are not words, but addresses or noise. */
const longest = 60

type Forms = Pick<Word, 'folded' | 'exact'>

/** The same few thousand syllables make up every text. */
const known = new LRUCache<string, Forms>({ max: 20_000 })

const formsOf = (written: string): Forms => {
  let forms = known.get(written)
  if (!forms) {
    forms = { folded: fold(written), exact: toneKey(written) }
    known.set(written, forms)
  }
  return forms
}

/** The words of a text as search knows them: runs of letters and digits. The text is taken as it stands (NFC). */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const [written] = match
    if (written.length > longest) return []
    const forms = formsOf(written)
    return forms.folded ? [{ start: match.index, end: match.index + written.length, ...forms }] : []
  })
}
