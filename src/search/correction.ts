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

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const longestMended = 12

/** Everything from which one slip makes the word. */
export const oneSlipFrom = (word: string): string[] => {
  if (word.length > longestMended) return []
  const made = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    made.add(before + after.slice(1))
    made.add(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    for (const letter of [...letters, ' ']) {
      made.add(before + letter + after)
      made.add(before + letter + after.slice(1))
    }
  }
  return [...made].filter((other) => isOneSlip(word, other))
}

/** A word or name of the catalogue, as it is written. */
export type Likeness = { typed: string; word: string; shown: string }

type Asked = { name: string; start: number; end: number; words: readonly Word[] }

/** What of the question may be a name, as it would stand in the catalogue: neighbouring words, or the only one. */
export const namesAsked = ({ words }: Question): Asked[] => {
  const [only] = words
  if (only && words.length === 1) return [{ name: only.folded, start: only.start, end: only.end, words }]
  return words.slice(1).flatMap((word, before) => {
    const first = words[before]
    return first
      ? [{ name: `${first.folded} ${word.folded}`, start: first.start, end: word.end, words: [first, word] }]
      : []
  })
}

const mend = ({ text }: Question, asked: readonly Omit<Asked, 'words'>[], alike: readonly Likeness[]): string[] =>
  asked.flatMap(({ name, start, end }) =>
    alike
      .filter(({ typed, word }) => typed === name && isOneSlip(typed, word))
      .map(({ shown }) => text.slice(0, start) + shown + text.slice(end)),
  )

/**
 * The question with one name mended, in each way. A word that makes a name with its other neighbour is what was meant:
 * “Thị Út xã” is no slip for “Tứ Xã” where somebody is called Thị Út.
 * @param alike names that resemble what stands nowhere as it was typed
 * @param known names that the catalogue has
 */
export const withNameMended = (
  question: Question,
  alike: readonly Likeness[],
  known: ReadonlySet<string> = new Set(),
): string[] => {
  const names = namesAsked(question)
  const meant = new Set(names.filter(({ name }) => known.has(name)).flatMap(({ words }) => words))
  return names.flatMap((asked) =>
    mend(
      question,
      [asked],
      alike.filter(({ word }) => {
        const parts = word.split(' ')
        return asked.words.every((typed, at) => typed.folded === parts[at] || !meant.has(typed))
      }),
    ),
  )
}

const wordsAsked = ({ words, phrases }: Question) => [...words, ...phrases.flat()]

/** The first word of the question that the catalogue does not have, folded. @param known words that it has */
export const unknownWord = (question: Question, known: ReadonlySet<string>): string | null =>
  wordsAsked(question).find(({ folded }) => folded.length > 1 && !known.has(folded))?.folded ?? null

/** The question with that word mended, in each way. @param known words one slip away that the catalogue has */
export const withWordMended = (
  question: Question,
  unknown: string,
  known: readonly Omit<Likeness, 'typed'>[],
): string[] =>
  mend(
    question,
    wordsAsked(question).map(({ folded, start, end }) => ({ name: folded, start, end })),
    known.map((word) => ({ typed: unknown, ...word })),
  )
