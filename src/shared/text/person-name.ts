import { collationKey } from './collation.ts'
import { toNfc } from './nfc.ts'
import { splitTones } from './tone.ts'

/**
 * "Nguyễn Thị Ánh" → "Ánh Thị, Nguyễn": given name, middle, comma, family name. A proposal that people edit where the
 * family name has two syllables; its `collationKey` is what lists sort by.
 */
export function sortingName(fullName: string): string {
  const syllables = syllablesOf(fullName)
  const given = syllables.pop()
  const family = syllables.shift()
  const givenAndMiddle = [given, ...syllables].join(' ')
  return family ? `${givenAndMiddle}, ${family}` : givenAndMiddle
}

/** Orders full names by given name, then middle, then family name. */
export function comparePeople(a: string, b: string): number {
  const [keyA, keyB] = [collationKey(sortingName(a)), collationKey(sortingName(b))]
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0
}

/** The first letters of the last two syllables, without tones: "Hà Thị Mận" → "TM". Empty where there is no letter. */
export function initials(name: string): string {
  return syllablesOf(name)
    .map((syllable) => syllable.match(/[\p{L}\p{N}]/u)?.[0] ?? '')
    .filter(Boolean)
    .slice(-2)
    .map((letter) => splitTones(letter).letters)
    .join('')
    .toUpperCase()
}

function syllablesOf(name: string): string[] {
  return toNfc(name).match(/\S+/gu) ?? []
}
