import type { Word } from '@/shared/text/words'

/**
 * Texts and questions in the form in which PostgreSQL matches them. The words are ours (`wordsOf`), not those of a dictionary
 * of the database: so a text, a question and a highlighted snippet are always cut alike.
 */

export type Weight = 'A' | 'B' | 'D'

export type Part = { words: readonly Word[]; weight: Weight }

/** The database keeps no positions beyond. */
const lastPosition = 16_000

/** Written between quotes, with quotes and backslashes doubled. */
const quoted = (lexeme: string) => `'${/['\\]/u.test(lexeme) ? lexeme.replace(/['\\]/gu, '$&$&') : lexeme}'`

/** A property of an item as a lexeme: by it lists and filters find the item. No word begins with the sign. */
export const property = (name: string, value: string) => `#${name}=${value}`

/** Items stand in weeks, so that the newest can be asked for first: weeks since 1970-01-01T00:00Z. */
export const weekOf = (at: Date) => Math.floor(at.getTime() / (7 * 24 * 60 * 60 * 1000))

/** A word of a title. No word of a text begins with the sign. */
const inTitle = (word: string) => `:${word}`

/** Neighbours are a lexeme of their own: Vietnamese words are made of syllables. */
const pair = (one: string, other: string) => `${one} ${other}`

export const pairs = (words: readonly string[]): string[] =>
  words.slice(1).map((word, before) => pair(words[before] ?? '', word))

/** Where words stand, as the database reads it, by the word. */
type Places = Map<string, string[]>

/** Of one word. */
const mostPlaces = 200

const vector = (placed: Places, bare: Iterable<string>): string =>
  [
    ...[...placed].map(([word, places]) => `${quoted(word)}:${places.join(',')}`),
    ...[...new Set(bare)].map(quoted),
  ].join(' ')

const note = (places: Places, word: string, place: string) => {
  const before = places.get(word)
  if (!before) places.set(word, [place])
  else if (before.length < mostPlaces) before.push(place)
}

const placesOf = (parts: readonly Part[]): Record<'folded' | 'exact', Places> => {
  const places = { folded: new Map<string, string[]>(), exact: new Map<string, string[]>() }
  let position = 0
  for (const { words, weight } of parts) {
    for (const word of words) {
      position = Math.min(position + 1, lastPosition)
      const place = `${position}${weight}`
      note(places.folded, word.folded, place)
      note(places.exact, word.exact, place)
    }
  }
  return places
}

/** The two vectors of an item: its words without marks, with neighbours and words of the title; and its words with marks. */
export const vectorsOf = (parts: readonly Part[], properties: readonly string[]) => {
  const neighbours = parts.flatMap(({ words }) => pairs(words.map(({ folded }) => folded)))
  const titles = parts.flatMap(({ words, weight }) =>
    weight === 'A' ? words.map(({ folded }) => inTitle(folded)) : [],
  )
  const { folded, exact } = placesOf(parts)
  return {
    folded: vector(folded, [...neighbours, ...titles, ...properties]),
    exact: vector(exact, properties),
  }
}

/** Lexemes that must all be there, each or one of several. */
export type Needed = readonly (string | readonly string[])[]

/** The question for all of them; null where nothing is needed. */
export const questionOf = (needed: Needed): string | null =>
  needed.length === 0
    ? null
    : needed.map((one) => (typeof one === 'string' ? quoted(one) : `( ${one.map(quoted).join(' | ')} )`)).join(' & ')

/** What was asked for, cut into words; a phrase keeps its words together. */
export type Asked = { words: Word[]; phrases: Word[][] }

const foldedOf = (words: readonly Word[]) => words.map(({ folded }) => folded)

/** Every word, and the words of a phrase side by side. */
export const foldedLexemes = ({ words, phrases }: Asked): string[] => [
  ...new Set([
    ...foldedOf(words),
    ...phrases.flatMap((phrase) => (phrase.length > 1 ? pairs(foldedOf(phrase)) : foldedOf(phrase))),
  ]),
]

export const exactLexemes = ({ words, phrases }: Asked): string[] => [
  ...new Set([...words, ...phrases.flat()].map(({ exact }) => exact)),
]

export const titleLexemes = ({ words, phrases }: Asked): string[] => [
  ...new Set([...words, ...phrases.flat()].map(({ folded }) => inTitle(folded))),
]
