import { fold, toneKey } from '@/shared/text/fold'
import { cleanLine } from '@/shared/text/nfc'
import { type Succeeded, successorToday } from './succession'

export type NamedUnit = Succeeded & { name: string }

const kinds = ['xa', 'phuong', 'thi tran', 'dac khu']

/** How many words of a name say what kind of place it is; none where nothing follows them. */
const kindLength = (words: readonly string[]): number =>
  [1, 2].find((length) => words.length > length && kinds.includes(fold(words.slice(0, length).join(' ')))) ?? 0

const withoutKind = (name: string): string => {
  const words = name.split(' ')
  return words.slice(kindLength(words)).join(' ')
}

/** The line itself, and what begins at a kind within it: “khu 3 xã Tứ Xã” tells the commune too. */
const namesIn = (part: string): string[] => {
  const words = part.split(' ')
  return words
    .map((_, from) => words.slice(from))
    .filter((tail, from) => from === 0 || kindLength(tail) > 0)
    .map((tail) => tail.join(' '))
}

/** From the strictest reading to the loosest: the first by which a unit is found counts. */
const readings: ((name: string) => string)[] = [
  toneKey,
  fold,
  (name) => toneKey(withoutKind(name)),
  (name) => fold(withoutKind(name)),
]

const unitsNamed = (name: string, units: readonly NamedUnit[]): string[] => {
  for (const reading of readings) {
    const found = units.filter((unit) => reading(cleanLine(unit.name)) === reading(name))
    if (found.length > 0) return [...new Set(found.map(({ id }) => successorToday(units, id)?.id ?? id))]
  }
  return []
}

/**
 * Which of the units that stand today somebody means who writes where he belongs, by their own names or those of the units
 * that they succeed. None when the line names none; several when it does not tell which.
 */
export const unitsMeant = (line: string, units: readonly NamedUnit[]): string[] => {
  const parts = line.split(/[,;()\n–—]|\s-\s/u).map((part) => cleanLine(part).replace(/\.$/u, ''))
  for (const name of parts.filter(Boolean).flatMap(namesIn)) {
    const found = unitsNamed(name, units)
    if (found.length > 0) return found
  }
  return []
}

/** The one unit that somebody means, or null. */
export const unitMeant = (line: string, units: readonly NamedUnit[]): string | null => {
  const [unit, ...others] = unitsMeant(line, units)
  return unit && others.length === 0 ? unit : null
}
