import { fold, sameWord } from '@/shared/text/fold'
import { cleanLine } from '@/shared/text/nfc'

/** What a judge declared before the first entry was shown, and where he belongs. Units by id. */
export type Declaration = {
  ownUnits: string[]
  people: { name: string; unit: string | null }[]
  units: string[]
}

/** Who stands behind an entry: authors, guardian, and the person the work is about. */
export type Behind = {
  people: { name: string; unit: string | null }[]
  units: string[]
  /** Units of which what was written may speak. */
  perhapsUnits: string[]
}

/** `blocked`: the judge never sees the entry. `doubtful`: neither, until the secretary has decided. */
export type Verdict = 'clear' | 'doubtful' | 'blocked'

const spelt = (name: string) => cleanLine(name)

/**
 * Whether a judge may see an entry. A unit of his own or one he named blocks; so does a person he named, in the same unit.
 * The same name without a common unit, or the same but for its marks, is a doubt: many people share a name. So is a unit that
 * may be meant.
 */
export const conflictBetween = (judge: Declaration, entry: Behind): Verdict => {
  const closeUnits = new Set([...judge.ownUnits, ...judge.units])
  const entryUnits = [...entry.units, ...entry.people.map(({ unit }) => unit)]
  if (entryUnits.some((unit) => unit !== null && closeUnits.has(unit))) return 'blocked'
  const verdict = verdictOnPeople(judge, entry)
  return verdict === 'clear' && entry.perhapsUnits.some((unit) => closeUnits.has(unit)) ? 'doubtful' : verdict
}

const verdictOnPeople = (judge: Declaration, entry: Behind): Verdict => {
  const verdicts = judge.people.flatMap((declared) =>
    entry.people.map((person): Verdict => {
      if (fold(spelt(declared.name)) !== fold(spelt(person.name)) || spelt(person.name) === '') return 'clear'
      const isSameUnit = declared.unit !== null && declared.unit === person.unit
      return isSameUnit && sameWord(spelt(declared.name), spelt(person.name)) ? 'blocked' : 'doubtful'
    }),
  )
  return verdicts.includes('blocked') ? 'blocked' : verdicts.includes('doubtful') ? 'doubtful' : 'clear'
}
