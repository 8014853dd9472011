import { cleanLine } from './nfc.ts'

const longest = 200

/** What counts of the words that somebody typed to search for: on one line, NFC, nothing invisible, 200 characters at most. */
export function cleanQuery(typed: string): string {
  return [...cleanLine(typed)].slice(0, longest).join('').trimEnd()
}
