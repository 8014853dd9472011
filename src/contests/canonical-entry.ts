import { createHash } from 'node:crypto'

/** The version of a text that was agreed to. */
type Tick = { key: string; version: number }

/** What a receipt vouches for. The order of fields, ticks and keys does not matter; that of the files does. */
export type EntryContent = {
  contest: string
  receiptCode: string
  /** Random text known to the entrant: without it nobody can try phone numbers until the fingerprint fits. */
  nonce: string
  /** Every field of the form by its name, as text; an empty one is ''. */
  fields: Record<string, string>
  /** In the order in which they joined. */
  coAuthors: { fields: Record<string, string>; ticks: Tick[] }[]
  /** The work itself, as it was written, with its marks. */
  text: string
  ticks: Tick[]
  /** SHA-256 in small hexadecimal letters, of the bytes as they came and as they are kept. */
  files: { received: string; stored: string }[]
}

type Json = string | number | readonly Json[] | { readonly [key: string]: Json }

/** JSON without white space, keys in the order of their UTF-16 code units, texts in NFC (RFC 8785 for texts and whole numbers). */
const canonicalJson = (value: Json): string => {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  if (typeof value === 'number') return wholeNumber(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.entries(value).map(([key, member]): [string, Json] => [key.normalize('NFC'), member])
  return `{${members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    .join(',')}}`
}

const wholeNumber = (value: number) => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${value}`)
  return String(value)
}

const sorted = (ticks: Tick[]) =>
  [...ticks].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, version }) => ({ key, version }))

/** The canonical JSON of src/contests/README.md. */
export const canonicalEntry = ({ coAuthors, ticks, files, ...entry }: EntryContent): string =>
  canonicalJson({
    format: 'guong-sang/entry/2',
    contest: entry.contest,
    receiptCode: entry.receiptCode,
    nonce: entry.nonce,
    fields: entry.fields,
    coAuthors: coAuthors.map((person) => ({ fields: person.fields, ticks: sorted(person.ticks) })),
    text: entry.text,
    ticks: sorted(ticks),
    files: files.map(({ received, stored }) => ({ received, stored })),
  })

/** The fingerprint of a receipt: SHA-256 of the canonical JSON in UTF-8. */
export const fingerprintOf = (content: EntryContent): string =>
  createHash('sha256').update(canonicalEntry(content), 'utf8').digest('hex')
