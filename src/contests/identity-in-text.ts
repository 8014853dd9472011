import { foldedWords } from './folded-words'
import { mailKey, phoneKey } from './person-key'

export type Identity = {
  /** Full names of the entrant, co-authors, guardian. */
  people: string[]
  /** Names of their units, schools, hamlets. */
  units: string[]
  phones: string[]
  mails: string[]
}

/**
 * A place in the text that may tell who wrote it. `person`: a whole name; `part of a name`: its last syllables, or the given
 * name with a capital; `contact`: a phone number or mail address of somebody else.
 */
export type Clue = {
  kind: 'person' | 'part of a name' | 'unit' | 'phone' | 'mail' | 'contact'
  start: number
  end: number
  found: string
}

/** What a unit is called beside its own name; alone it tells nothing. */
const unitKind =
  /^(?:xa|phuong|thi tran|huyen|tinh|thanh pho|truong(?: (?:mam non|tieu hoc|thcs|thpt|trung hoc co so|trung hoc pho thong))?|khu|thon|xom|hop tac xa|htx|cong ty) /

/** Where the text names its author or a unit or contact, with or without marks, in the order of the text; warns the redactor. */
export const identityInText = (text: string, identity: Identity): Clue[] => {
  const words = foldedWords(text)
  const found = (kind: Clue['kind'], start: number, end: number): Clue => ({
    kind,
    start,
    end,
    found: text.slice(start, end),
  })

  const runs = (kind: Clue['kind'], name: string, accepts = (_written: string) => true): Clue[] => {
    const wanted = foldedWords(name).map(({ word }) => word)
    if (wanted.length === 0) return []
    return words.flatMap(({ start }, i) => {
      const end = words[i + wanted.length - 1]?.end
      const isRun = end !== undefined && wanted.every((word, j) => words[i + j]?.word === word)
      return isRun && accepts(text.slice(start, end)) ? [found(kind, start, end)] : []
    })
  }
  const isCapital = (written: string) => /^\p{Lu}/u.test(written)

  const clues = [
    ...identity.people.flatMap((name) => {
      const syllables = name.normalize('NFC').match(/\S+/gu) ?? []
      const [last, lastTwo] = [syllables.slice(-1).join(' '), syllables.slice(-2).join(' ')]
      const sameMarks = (written: string) =>
        isCapital(written) && written.normalize('NFC').toLowerCase() === last.toLowerCase()
      return [
        ...runs('person', name),
        ...runs('part of a name', syllables.length > 2 ? lastTwo : '', isCapital),
        ...runs('part of a name', syllables.length > 1 ? last : '', sameMarks),
      ]
    }),
    ...identity.units.flatMap((name) => {
      const bare = foldedWords(name)
        .map(({ word }) => word)
        .join(' ')
        .replace(unitKind, '')
      return [...runs('unit', name), ...runs('unit', bare, isCapital)]
    }),
    ...contacts(text, identity).map(({ kind, start, end }) => found(kind, start, end)),
  ]
  return withoutInner(clues)
}

const contacts = (text: string, { phones, mails }: Identity): Omit<Clue, 'found'>[] => {
  const own = new Set([...phones.map(phoneKey), ...mails.map(mailKey)])
  const numbers = [...text.matchAll(/(?<![\p{L}\p{N}])[+(]?\d[\d\s().\-‐-―]{6,}\d/gu)]
  const addresses = [...text.matchAll(/[^\s@,;<>()"“”]+@[^\s@,;<>()"“”]+\.[\p{L}\p{N}]+/gu)]
  return [
    ...numbers.map((match) => ({ match, key: phoneKey(match[0]), kind: 'phone' as const })),
    ...addresses.map((match) => ({ match, key: mailKey(match[0]), kind: 'mail' as const })),
  ]
    .filter(({ key }) => key !== null)
    .map(({ match, key, kind }) => ({
      kind: own.has(key) ? kind : 'contact',
      start: match.index,
      end: match.index + match[0].length,
    }))
}

/** A name inside a longer clue is the same clue. */
const withoutInner = (clues: Clue[]): Clue[] => {
  const byPlace = [...clues].sort((a, b) => a.start - b.start || b.end - a.end)
  return byPlace.filter((clue, i) => !byPlace.slice(0, i).some(({ end }) => end >= clue.end))
}
