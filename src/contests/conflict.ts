import { fold, sameWord } from '@/shared/text/fold'
import { cleanLine } from '@/shared/text/nfc'
import { foldedWords } from './folded-words'

/** What a judge declared before the first entry was shown, and where he belongs. Units by id. */
export type Declaration = {
  ownUnits: string[]
  people: { name: string; unit: string | null }[]
  units: string[]
  /** What all these units are called. */
  unitNames: string[]
}

/** Who stands behind an entry: authors, guardian, and the person the work is about. */
export type Behind = {
  people: { name: string; unit: string | null }[]
  units: string[]
  /** Units and schools as the authors wrote them. */
  writtenUnits: string[]
}

/** `blocked`: the judge never sees the entry. `doubtful`: neither, until the secretary has decided. */
export type Verdict = 'clear' | 'doubtful' | 'blocked'

/** Whether one names the other too, as “UBND xã Phùng Nguyên” does “xã Phùng Nguyên”; a single word names nothing. */
const namesAlike = (one: string, other: string): boolean => {
  const [longer = '', shorter = ''] = [one, other]
    .map((name) =>
      foldedWords(name)
        .map(({ word }) => word)
        .join(' '),
    )
    .sort((a, b) => b.length - a.length)
  return shorter.includes(' ') && ` ${longer} `.includes(` ${shorter} `)
}

const spelt = (name: string) => cleanLine(name)

/**
 * Whether a judge may see an entry. A unit of his own or one he named blocks; so does a person he named, in the same unit.
 * The same name without a common unit, or the same but for its marks, is a doubt: many people share a name. So is such a unit as an
 * author wrote it.
 */
export const conflictBetween = (judge: Declaration, entry: Behind): Verdict => {
  const closeUnits = new Set([...judge.ownUnits, ...judge.units])
  const entryUnits = [...entry.units, ...entry.people.map(({ unit }) => unit)]
  if (entryUnits.some((unit) => unit !== null && closeUnits.has(unit))) return 'blocked'
  const verdicts = judge.people.flatMap((declared) =>
    entry.people.map((person): Verdict => {
      if (fold(spelt(declared.name)) !== fold(spelt(person.name)) || spelt(person.name) === '') return 'clear'
      const isSameUnit = declared.unit !== null && declared.unit === person.unit
      return isSameUnit && sameWord(spelt(declared.name), spelt(person.name)) ? 'blocked' : 'doubtful'
    }),
  )
  if (verdicts.includes('blocked')) return 'blocked'
  const isUnitAlike = judge.unitNames.some((name) => entry.writtenUnits.some((written) => namesAlike(name, written)))
  return isUnitAlike || verdicts.includes('doubtful') ? 'doubtful' : 'clear'
}
