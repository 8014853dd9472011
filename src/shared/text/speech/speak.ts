import { toNfc } from '../nfc.ts'
import { type Abbreviation, defaultAbbreviations } from './abbreviations.ts'
import { openRanges, readDates } from './dates.ts'
import { dictionaryOf, expandWords } from './dictionary.ts'
import { readDocumentNumbers } from './documents.ts'
import { readNetAddresses } from './net-addresses.ts'
import { readPhoneNumbers } from './phones.ts'
import { readQuantities } from './quantities.ts'
import { readOrdinals } from './roman.ts'
import { readTimes } from './times.ts'

/**
 * A text as a northern reader says it on the loudspeaker: everything in words. Each step leaves no digits where it has
 * read, so the more particular ones come first and plain numbers last.
 */
export function speak(text: string, abbreviations: Abbreviation[] = defaultAbbreviations): string {
  const dictionary = dictionaryOf(abbreviations)
  const documentsRead = readDocumentNumbers(readNetAddresses(toNfc(text)), dictionary)
  const timesRead = readTimes(openRanges(readPhoneNumbers(documentsRead)))
  const datesRead = readOrdinals(readDates(timesRead))
  return tidy(expandWords(readQuantities(datesRead, dictionary), dictionary))
}

function tidy(text: string): string {
  return text
    .replace(/\.\/\./g, '.')
    .replace(/(?<!\p{L})v\.\s?v(?:\.+|…)?(?=(\s*(?:\p{Lu}|$))?)/gimu, (_, end?: string) =>
      end === undefined ? 'vân vân' : 'vân vân.',
    )
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?& ?/g, ' và ')
    .trim()
}
