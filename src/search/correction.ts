import type { Word } from '@/shared/text/words'
import type { Question } from './question'

/** Whether one letter too many, too few, wrong, or exchanged with its neighbour tells the two apart; both are folded. */
export const isOneSlip = (typed: string, meant: string): boolean => {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false
  let start = 0
  while (start < typed.length && typed[start] === meant[start]) start += 1
  const rest = (text: string, from: number) => text.slice(from)
  return (
    rest(typed, start + 1) === rest(meant, start + 1) ||
    rest(typed, start + 1) === rest(meant, start) ||
    rest(typed, start) === rest(meant, start + 1) ||
    (typed[start] === meant[start + 1] &&
      typed[start + 1] === meant[start] &&
      rest(typed, start + 2) === rest(meant, start + 2))
  )
}

/** A word or name of the catalogue that resembles what was typed, most alike first. */
export type Likeness = { typed: string; word: string; shown: string; isName: boolean }

/** Neighbouring words of the question that may be a name, as they would stand in the catalogue. */
export const namesAsked = ({ words }: Question): { name: string; start: number; end: number }[] =>
  words.slice(1).flatMap((word, before) => {
    const first = words[before]
    return first ? [{ name: `${first.folded} ${word.folded}`, start: first.start, end: word.end }] : []
  })

type Mend = { start: number; end: number; shown: string }

const mendOf = (typed: string, at: Pick<Word, 'start' | 'end'>, likenesses: readonly Likeness[]): Mend[] => {
  const meant = likenesses.find((likeness) => likeness.typed === typed && isOneSlip(typed, likeness.word))
  return meant ? [{ start: at.start, end: at.end, shown: meant.shown }] : []
}

/**
 * The question with one slip mended, or null where there is none to mend: first a name that stands nowhere as it was typed, then a
 * word that nothing has.
 * @param likenesses of names and words that stand nowhere as they were typed
 */
export const mended = (question: Question, likenesses: readonly Likeness[]): string | null => {
  const names = namesAsked(question).flatMap(({ name, ...at }) => mendOf(name, at, likenesses))
  const words = [...question.words, ...question.phrases.flat()].flatMap((word) => mendOf(word.folded, word, likenesses))
  const [mend] = [...names, ...words]
  return mend ? question.text.slice(0, mend.start) + mend.shown + question.text.slice(mend.end) : null
}
