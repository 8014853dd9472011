import { toNfc } from '../nfc.ts'
import type { Abbreviation } from './abbreviations.ts'

/** The abbreviations by where they count, for looking up. */
export type Dictionary = {
  words: Map<string, string>
  units: Map<string, string>
  documentParts: Map<string, string>
}

export function dictionaryOf(abbreviations: Abbreviation[]): Dictionary {
  const where = (after: Abbreviation['after']) =>
    new Map(
      abbreviations.filter((entry) => entry.after === after).map(({ short, spoken }) => [toNfc(short), toNfc(spoken)]),
    )
  return { words: where(undefined), units: where('number'), documentParts: where('document-number') }
}

/** "T.Ư" */
const spelledOut = /(?<![\p{L}\p{N}.])\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])/gu
const token = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*(?:[&/-]\p{L}[\p{L}\p{N}]*)*\.?/gu

/** Reads every abbreviation that stands alone: "HĐND&UBND xã" → "Hội đồng nhân dân và Ủy ban nhân dân xã". */
export function expandWords(text: string, { words }: Dictionary): string {
  const joined = text.replace(spelledOut, (found) => words.get(found.replaceAll('.', '')) ?? found)
  return joined.replace(token, (found, offset: number) => {
    const whole = spokenWord(found, words)
    if (whole) return /^\p{L}/u.test(joined.slice(offset + found.length)) ? `${whole.replace(/\.$/u, '')} ` : whole
    const parts = found.split(/([&/-])/)
    const spoken = parts.map((part) => spokenWord(part, words))
    // A hyphen makes one name of its parts: "GD-ĐT" is not "GD-điện thoại".
    if (parts.includes('-') && !parts.every((part, i) => i % 2 === 1 || spokenWord(part, words))) return found
    const isBetweenSpoken = (i: number) => spoken[i - 1] !== undefined && spoken[i + 1] !== undefined
    return parts.map((part, i) => spoken[i] ?? (/[/-]/.test(part) && isBetweenSpoken(i) ? ', ' : part)).join('')
  })
}

function spokenWord(found: string, words: Map<string, string>): string | undefined {
  const spoken = words.get(found) ?? words.get(`${found}.`)
  if (spoken || !found.endsWith('.')) return spoken
  const beforeStop = words.get(found.slice(0, -1))
  return beforeStop && `${beforeStop}.`
}
