import { type Word, wordsIn, wordsOf } from '@/shared/text/words'

/** A piece of a text; `isHit` where it is one of the words that were asked for. */
export type Piece = { text: string; isHit: boolean }

const around = 32
const before = 6

const pieces = (text: string, hits: readonly Word[], from: number, to: number): Piece[] => {
  const cut: Piece[] = []
  let at = from
  for (const { start, end } of hits) {
    if (start < from || end > to) continue
    if (start > at) cut.push({ text: text.slice(at, start), isHit: false })
    cut.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  if (at < to) cut.push({ text: text.slice(at, to), isHit: false })
  return cut
}

const hitsAmong = (words: readonly Word[], asked: ReadonlySet<string>) =>
  words.filter(({ folded }) => asked.has(folded))

/** The whole text with the words that were asked for, marks aside. */
export const highlighted = (text: string, asked: ReadonlySet<string>): Piece[] =>
  pieces(text, hitsAmong(wordsOf(text), asked), 0, text.length)

/** Where the window of words begins that holds the most different words asked for, then the most of them. */
const bestWindow = (words: readonly Word[], asked: ReadonlySet<string>): number => {
  let best = { at: 0, different: -1, hits: -1 }
  words.forEach((word, at) => {
    if (!asked.has(word.folded)) return
    const from = Math.max(0, at - before)
    const hits = hitsAmong(words.slice(from, from + around), asked)
    const different = new Set(hits.map(({ folded }) => folded)).size
    if (different > best.different || (different === best.different && hits.length > best.hits))
      best = { at: from, different, hits: hits.length }
  })
  return best.at
}

/** The words up to where some that stand close together are all that was asked for, with those around them; all where that is nowhere. */
const wordsRead = (text: string, asked: ReadonlySet<string>): { words: Word[]; isWhole: boolean } => {
  const words: Word[] = []
  const lastPlaces = new Map<string, number>()
  let enough = Number.POSITIVE_INFINITY
  for (const word of wordsIn(text)) {
    if (words.length >= enough) return { words, isWhole: false }
    const place = words.push(word) - 1
    if (enough < Number.POSITIVE_INFINITY || !asked.has(word.folded)) continue
    lastPlaces.set(word.folded, place)
    const from = Math.min(...lastPlaces.values()) - before
    if (lastPlaces.size === asked.size && place < from + around) enough = Math.max(0, from) + around
  }
  return { words, isWhole: true }
}

/** On one line; what does not end like a sentence is set apart from the next line. */
const onOneLine = (text: string) => text.replace(/(?<![.!?…:;”])\n\s*/gu, ' · ').replace(/\s+/gu, ' ')

/** Some thirty words of the text around those that were asked for; its beginning where there is none. */
export const snippetOf = (text: string, asked: ReadonlySet<string>): Piece[] => {
  const { words, isWhole: isAllRead } = wordsRead(text, asked)
  const from = bestWindow(words, asked)
  const shown = words.slice(from, from + around)
  const [first, last] = [shown[0], shown.at(-1)]
  if (!first || !last) return []
  const isWhole = isAllRead && from + around >= words.length
  const [start, end] = [from === 0 ? 0 : first.start, isWhole ? text.length : last.end]
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces(text, hitsAmong(shown, asked), start, end),
    ...(isWhole ? [] : [{ text: ' …', isHit: false }]),
  ].map((piece) => ({ ...piece, text: onOneLine(piece.text) }))
}
