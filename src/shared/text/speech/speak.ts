import { toNfc } from '../nfc.ts'
import { type Abbreviation, defaultAbbreviations } from './abbreviations.ts'
import { openRanges, readDates } from './dates.ts'
import { dictionaryOf, expandWords } from './dictionary.ts'
import { readDocumentNumbers } from './documents.ts'
import { readInContext } from './in-context.ts'
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
  const documentsRead = readDocumentNumbers(readNetAddresses(toNfc(text).replace(heading, '$1. ')), dictionary)
  const timesRead = readTimes(openRanges(readPhoneNumbers(documentsRead)))
  const datesRead = readOrdinals(readDates(timesRead))
  const quantitiesRead = readQuantities(datesRead, dictionary)
  return tidy(expandWords(readInContext(quantitiesRead, dictionary), dictionary))
}

/** "1/ Họp dân", "II- NỘI DUNG" */
const heading = /(?<=^\s*)(\d{1,2}|[IVX]{1,4}|[a-eA-E])[/)-]\s+(?=\p{L})/gmu
/** Pictures and ornaments. */
const unheard = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|[*_~|\\#→√])+/gu

function tidy(text: string): string {
  return text
    .replace(/\.\/\./g, '.')
    .replace(unheard, ' ')
    .replace(/(?<!\p{L})v\.?\s?v(?!\p{L})(?:\.+|…)?(?=(\s*(?:\p{Lu}|$))?)/gimu, (_, end?: string) =>
      end === undefined ? 'vân vân' : 'vân vân.',
    )
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ (?=[.,;:!?…](?:\s|$))/gmu, '')
    .replace(/ ?& ?/g, ' và ')
    .replace(/(?<=[\p{L}\p{N}]) \+ (?=[\p{L}\p{N}])/gu, ' cộng ')
    .replace(/(?<=\p{L})\s?\/\s?(?=\p{L})/gu, ', ')
    .trim()
}
