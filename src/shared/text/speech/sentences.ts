import { leavesQuotationOpen } from '../quotation.ts'
import { wordCount } from '../word-count.ts'
import { pauseBefore } from './pauses.ts'

const longest = 25
const shortest = 4
const wordsPerMinute = 150

/**
 * A full stop ends a sentence before white space, but not after a single capital ("Nguyễn Văn A. phát biểu"); another mark does
 * where no small letter follows ("sợ nhất là… làm rơi").
 */
const sentenceEnd = /(?<=(?<!(?<!\p{L})\p{Lu})(?:[.!?…]*(?<!\.)\.|[.!?…]+(?=[”"')]*\s+\P{Ll}))[”"')]*)\s+/u
const bullet = /^\s*[-–—+*•▪◦●○■□►➢➤✓✔→]\s+/u

/** Splits spoken text into sentences of at most 25 words, each with a capital and an end mark. */
export function sentences(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(bullet, '').trim())
    .flatMap((line) => line.split(sentenceEnd))
    .flatMap((sentence) => breathe(sentence.match(/\S+/gu) ?? []))
}

/** Whole minutes that a calm reader needs for a spoken text; 0 for an empty one. */
export function estimatedMinutes(spokenText: string): number {
  return Math.ceil(wordCount(spokenText) / wordsPerMinute)
}

function breathe(words: string[]): string[] {
  if (!words.some((word) => /[\p{L}\p{N}]/u.test(word))) return []
  if (words.length <= longest) return [finished(words)]
  const at = bestBreak(words)
  return [finished(words.slice(0, at)), ...breathe(words.slice(at))]
}

/** The last of the best pauses within reach; no piece becomes a stump, and a quotation stays whole where it can. */
function bestBreak(words: string[]): number {
  const furthest = Math.min(longest, words.length - shortest)
  const near = words.slice(0, 2 * longest)
  const worth = (at: number) => pauseBefore(near, at) - (leavesQuotationOpen(near.slice(0, at).join(' ')) ? 10 : 0)
  let best = { at: furthest, worth: worth(furthest) }
  for (let at = furthest - 1; at >= shortest; at--) {
    const here = worth(at)
    if (here > best.worth) best = { at, worth: here }
  }
  return best.at
}

function finished(words: string[]): string {
  const sentence = words
    .join(' ')
    .replace(/^[\s–—-]+/u, '')
    .replace(/[\s,;:–—-]+([”"')]*)$/u, '$1')
  const capital = sentence.replace(/\p{L}/u, (first) => first.toUpperCase())
  return /[.!?…][”"')]*$/u.test(capital) ? capital : `${capital}.`
}
