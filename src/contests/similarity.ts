import { foldedWords } from './folded-words'

const shingleLength = 5

/** Runs of five words, without marks, case and punctuation; a shorter text is one run. */
const shinglesOf = (text: string): Set<string> => {
  const words = foldedWords(text).map(({ word }) => word)
  if (words.length === 0) return new Set()
  const last = Math.max(0, words.length - shingleLength)
  return new Set(Array.from({ length: last + 1 }, (_, i) => words.slice(i, i + shingleLength).join(' ')))
}

export type Compared = { id: string; text: string }

/**
 * Two texts that have much in common. Of 1: `jaccard` is the share of common runs among all of both, `containment` among those
 * of the shorter text, so that an excerpt is found in a long one.
 */
export type Similar = { a: string; b: string; jaccard: number; containment: number }

/**
 * The pairs whose containment reaches the threshold, the most alike first: among `texts`, and of each with `others` (earlier
 * contests, published stories), which are not compared with one another.
 */
export const similarTexts = (
  texts: readonly Compared[],
  others: readonly Compared[] = [],
  threshold = 0.3,
): Similar[] => {
  const all = [...texts, ...others].map(({ id, text }) => ({ id, shingles: shinglesOf(text) }))
  const seenIn = new Map<string, number[]>()
  const shared = new Map<string, number>()
  all.forEach(({ shingles }, right) => {
    for (const shingle of shingles) {
      const holders = seenIn.get(shingle) ?? []
      for (const left of holders) shared.set(`${left} ${right}`, (shared.get(`${left} ${right}`) ?? 0) + 1)
      // Only texts of the contest open a pair; the others come after them.
      if (right >= texts.length) continue
      holders.push(right)
      seenIn.set(shingle, holders)
    }
  })
  return [...shared]
    .map(([pair, common]): Similar => {
      const [left, right] = pair.split(' ').map((place) => all[Number(place)]) as [(typeof all)[0], (typeof all)[0]]
      const [sizeA, sizeB] = [left.shingles.size, right.shingles.size]
      return {
        a: left.id,
        b: right.id,
        jaccard: common / (sizeA + sizeB - common),
        containment: common / Math.min(sizeA, sizeB),
      }
    })
    .filter(({ containment }) => containment >= threshold)
    .sort((one, two) => two.containment - one.containment || two.jaccard - one.jaccard || (one.a < two.a ? -1 : 1))
}

export type Range = { start: number; end: number }

/** Where in the first text runs of words stand that the second has too, in order and without overlap. */
export const commonRuns = (text: string, other: string): Range[] => {
  const known = shinglesOf(other)
  const words = foldedWords(text)
  const ranges: Range[] = []
  words.forEach(({ start }, i) => {
    const run = words.slice(i, i + shingleLength)
    const end = run.at(-1)?.end
    if (end === undefined || !known.has(run.map(({ word }) => word).join(' '))) return
    const last = ranges.at(-1)
    if (last && start <= last.end) last.end = end
    else ranges.push({ start, end })
  })
  return ranges
}

/** Runs of five words as written, evenly over the text, by which texts that may be alike are looked for. */
export const sampledRuns = (text: string, most: number): { written: string; words: string[] }[] => {
  const words = foldedWords(text)
  const last = words.length - shingleLength
  if (last < 0) return []
  const count = Math.min(most, last + 1)
  return Array.from({ length: count }, (_, i) => {
    const at = Math.floor((i * (last + 1)) / count)
    const run = words.slice(at, at + shingleLength)
    return {
      written: text.slice(run[0]?.start, run.at(-1)?.end),
      words: run.map(({ word }) => word),
    }
  })
}
