import { cleanLine } from '@/shared/text/nfc'
import { leavesQuotationOpen } from '@/shared/text/quotation'

/**
 * What ends with a full stop and ends no sentence: a single capital ("Nguyễn Văn A. phát biểu"), ranks and places before a name
 * ("TP. Việt Trì", "TS. Lê Thị Bưởi").
 */
const shortened = '(?:\\p{Lu}|TP|Tp|TX|TT|ThS|Th\\.S|TS|GS|PGS|BS|KS|NSƯT|NSND|St)'

const sentenceEnd = new RegExp(`(?<=(?<!(?<![\\p{L}\\p{M}])${shortened})[.!?…]+[”"’')\\]]*)\\s+`, 'u')

const letters = (text: string) =>
  [...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)

/** As many pieces from the beginning, joined, as fit into `most` characters. */
const fitting = (pieces: string[], joint: string, most: number): string => {
  let kept = ''
  for (const piece of pieces) {
    const longer = kept ? kept + joint + piece : piece
    if (longer.length > most) break
    kept = longer
  }
  return kept
}

/** The beginning of a line in at most `most` characters, cut after a word; a word that is longer is cut between two letters. */
export const cutLine = (text: string, most: number): string => {
  const line = cleanLine(text)
  if (line.length <= most) return line
  const kept = fitting(line.split(' '), ' ', most - 1) || fitting(letters(line), '', most - 1)
  return kept ? `${kept.replace(/[\s.,;:–—-]+$/u, '')}…` : ''
}

/** Sentences; those of one quotation are one piece, so that none is left open. */
const sentencesOf = (text: string): string[] => {
  const pieces: string[] = []
  for (const sentence of text.split(sentenceEnd)) {
    const before = pieces.at(-1)
    if (before && leavesQuotationOpen(before)) pieces[pieces.length - 1] = `${before} ${sentence}`
    else pieces.push(sentence)
  }
  return pieces
}

/** The whole sentences from the beginning of a text that fit into `most` characters; '' where the first does not. */
export const wholeSentences = (text: string, most: number): string => fitting(sentencesOf(cleanLine(text)), ' ', most)
