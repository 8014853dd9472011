import { fold } from '@/shared/text/fold'

/** A word or number of a text, without marks and case, and where it stands in the text as written. */
export type FoldedWord = { word: string; start: number; end: number }

export const foldedWords = (text: string): FoldedWord[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }))
