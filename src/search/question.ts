import type { Asked } from '@/catalogue/vectors'
import { cleanQuery } from '@/shared/text/clean-query'
import { type Word, wordsOf } from '@/shared/text/words'

/** What a reader typed, as search understands it. */
export type Question = Asked & {
  /** As typed, in one line. */
  text: string
}

const mostWords = 12

const quotes = /["“”„«»]/u

/** Text between quotes is a phrase; a quote that is never closed is none. Words beyond the twelfth are passed over. */
export const readQuestion = (typed: string): Question => {
  const text = cleanQuery(typed)
  const parts = text.split(quotes)
  const words: Word[] = []
  const phrases: Word[][] = []
  let left = mostWords
  let start = 0
  parts.forEach((part, at) => {
    const found = wordsOf(part)
      .slice(0, left)
      .map((word) => ({ ...word, start: word.start + start, end: word.end + start }))
    left -= found.length
    start += part.length + 1
    const isPhrase = at % 2 === 1 && at < parts.length - 1
    if (isPhrase && found.length > 0) phrases.push(found)
    else words.push(...found)
  })
  return { text, words, phrases }
}

export const asksNothing = ({ words, phrases }: Asked) => words.length + phrases.length === 0
