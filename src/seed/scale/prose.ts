import { upperFirst } from '@/shared/text/upper-first'
import type { Chance } from '../drawing/chance'

/** Text that looks like its model: each word follows one that it follows there, as often as there. */
export type Prose = {
  /** The words of the model, the most frequent first, without marks of punctuation and in lower case. */
  words: readonly string[]
  /** Begins with a capital and ends with a full stop. */
  sentence: (chance: Chance) => string
  /** A few words without an end; at most that many. */
  phrase: (chance: Chance, words: number) => string
}

const longest = 36

const bare = (word: string) => word.toLocaleLowerCase('vi').replace(/[^\p{L}]/gu, '')

const byFrequency = (words: string[]): string[] => {
  const counts = new Map<string, number>()
  for (const word of words) if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .map(([word]) => word)
}

/** @param sentences the model, each with its full stop */
export const proseLike = (sentences: readonly string[]): Prose => {
  const model = sentences.map((sentence) => sentence.split(/\s+/u).filter(Boolean))
  const starts = model.flatMap(([first]) => first ?? [])
  const next = new Map<string, string[]>()
  for (const words of model) {
    for (const [index, word] of words.entries()) {
      const follower = words[index + 1]
      if (follower === undefined) continue
      const followers = next.get(word)
      if (followers) followers.push(follower)
      else next.set(word, [follower])
    }
  }
  const chain = (chance: Chance, most: number): string[] => {
    const words: string[] = []
    let word = starts[chance.whole(0, starts.length - 1)]
    while (word !== undefined && words.length < most) {
      words.push(word)
      const followers: string[] | undefined = next.get(word)
      word = followers?.[chance.whole(0, followers.length - 1)]
    }
    return words
  }
  const withoutEnd = (words: string[]) => {
    const last = words.pop() ?? ''
    return [...words, last.replace(/[^\p{L}\p{N}%]+$/u, '')].join(' ').trimEnd()
  }
  return {
    words: byFrequency(model.flat().map(bare)),
    sentence: (chance) => `${upperFirst(withoutEnd(chain(chance, longest)))}.`,
    phrase: (chance, words) => upperFirst(withoutEnd(chain(chance, words))),
  }
}
