import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Contest, Entrant, Entry, EntryFile } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import type { EntryContent } from './canonical-entry'
import { entryFilesOf } from './entry-files-of'
import { type EntryForm, emptyEntryForm, fieldNames, type SignedBy } from './entry-form'
import type { EntryRecord } from './entry-state'
import type { ContestSettings } from './settings'
import { settingsOf } from './settings-of'

/** A contest as the operations on its entries need it. */
export type OpenContest = { doc: Contest; settings: ContestSettings }

/** An entry with all that its author may see of it. */
export type OwnEntry = {
  entry: Entry
  entrant: Entrant
  coAuthors: Entrant[]
  /** In the order in which they came. */
  files: EntryFile[]
  contest: OpenContest
}

/** What is stored of the secret in an entry's link. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** One at a time, until the end of the transaction, among all who give the same name, over all instances. */
export const takeTurns = async (req: PayloadRequest, name: string): Promise<void> => {
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}

/** Goes on beside others who do the same, and after whoever has taken the turn alone. */
export const shareTurn = async (req: PayloadRequest, name: string): Promise<void> => {
  await query(req, sql`SELECT pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`)
}

/** The published contest; null where there is none, or none whose dates are known. */
export const findContest = async (
  req: PayloadRequest,
  which: { slug: string } | { id: string },
): Promise<OpenContest | null> => {
  const [key, value] = 'slug' in which ? (['slug', which.slug] as const) : (['id', which.id] as const)
  const { docs } = await req.payload.find({
    collection: 'contests',
    where: { and: [{ [key]: { equals: value } }, { _status: { equals: 'published' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    ...bypassing(req, 'the grace after the deadline is nobody’s to read'),
  })
  const [doc] = docs
  if (!doc) return null
  const { docs: proceedings } = await req.payload.find({
    collection: 'proceedings',
    where: { contest: { equals: doc.id } },
    limit: 1,
    pagination: false,
    depth: 0,
    ...bypassing(req, 'whether a result is released decides what can be done with an entry'),
  })
  const settings = settingsOf(doc, proceedings[0]?.releasedAt ?? null)
  return settings && { doc, settings }
}

const asOwn = async (req: PayloadRequest, entry: Entry): Promise<OwnEntry | null> => {
  const contest = await findContest(req, { id: String(entry.contest) })
  const ids = [entry.entrant, ...(entry.coAuthors ?? [])].map(String)
  const { docs } = await req.payload.find({
    collection: 'entrants',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'the author reads his own form'),
  })
  const people = new Map(docs.map((doc) => [doc.id, doc]))
  const [entrant, ...coAuthors] = ids.flatMap((id) => people.get(id) ?? [])
  const files = await entryFilesOf(req, entry.files ?? [], 'the author sees what he sent')
  return contest && entrant ? { entry, entrant, coAuthors, files, contest } : null
}

/** The entry behind a secret link, or null. */
export const findOwnEntry = async (req: PayloadRequest, secret: string): Promise<OwnEntry | null> => {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { secretHash: { equals: secretHash(secret) } },
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    ...bypassing(req, 'whoever has the secret link is the author'),
  })
  return docs[0] ? asOwn(req, docs[0]) : null
}

/** An entry as its author would see it, for those who run the contest. */
export const findOwnEntryById = async (req: PayloadRequest, id: string): Promise<OwnEntry | null> => {
  const entry = await req.payload.findByID({
    collection: 'entries',
    id,
    depth: 0,
    showHiddenFields: true,
    disableErrors: true,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  return entry ? asOwn(req, entry) : null
}

/** As `findOwnEntry`, with the entry held until the end of the transaction. */
export const holdOwnEntry = async (req: PayloadRequest, secret: string): Promise<OwnEntry | null> => {
  const hash = secretHash(secret)
  // There may be no row yet that could be locked: two sendings of a new form wait for each other here.
  await takeTurns(req, `entry ${hash}`)
  await query(req, sql`SELECT id FROM entries WHERE secret_hash = ${hash} FOR UPDATE`)
  return findOwnEntry(req, secret)
}

export const recordOf = ({ submittedAt, withdrawal, screening, lateUntil }: Entry): EntryRecord => ({
  submittedAt: submittedAt ?? null,
  withdrawal: withdrawal?.at
    ? { at: withdrawal.at, by: withdrawal.by ?? 'staff', reason: withdrawal.reason ?? null }
    : null,
  screening:
    screening?.at && screening.outcome
      ? { at: screening.at, outcome: screening.outcome, reason: screening.reason ?? null }
      : null,
  lateUntil: lateUntil ?? null,
})

const noAi = 'Không dùng.'
const someAi = 'Có dùng.'

/** How the form's two answers about AI stand in the one field of the entry. */
export const aiUseOf = ({ usesAi, aiUse }: Pick<EntryForm, 'usesAi' | 'aiUse'>): string | null => {
  if (usesAi === 'no') return noAi
  return usesAi === 'yes' ? aiUse || someAi : null
}

const aiAnswers = (stored: string | null | undefined): Pick<EntryForm, 'usesAi' | 'aiUse'> => {
  if (!stored) return { usesAi: '', aiUse: '' }
  if (stored === noAi) return { usesAi: 'no', aiUse: '' }
  return { usesAi: 'yes', aiUse: stored === someAi ? '' : stored }
}

const personFormOf = ({ name, phone, mail, unitName, ageBand, guardian }: Entrant): Omit<SignedBy, 'agreed'> => ({
  name: name ?? '',
  phone: phone ?? '',
  mail: mail ?? '',
  unitName: unitName ?? '',
  ageBand: ageBand ?? '',
  guardianName: guardian?.name ?? '',
  guardianPhone: guardian?.phone ?? '',
})

const guardianTick = ({ guardian }: Entrant) => (guardian?.agreedAt ? (['guardian'] as const) : [])

/** The form of a co-author as it was kept. */
export const coAuthorFormOf = (person: Entrant): SignedBy => ({
  ...personFormOf(person),
  agreed: [...(person.ticks ?? []).map(({ key }) => key), ...guardianTick(person)],
})

const kept = (ticks: Entry['ticks']) => (ticks ?? []).map(({ key, version }) => ({ key, version }))

/** The form as it was kept. */
export const formOf = ({ entry, entrant }: Pick<OwnEntry, 'entry' | 'entrant'>): EntryForm => ({
  ...emptyEntryForm,
  ...personFormOf(entrant),
  title: entry.title ?? '',
  genre: entry.genre ?? '',
  topic: entry.topic ?? '',
  text: entry.plainText ?? '',
  publishedBefore: entry.publishedBefore ?? '',
  subjectName: entry.subject?.name ?? '',
  subjectPlace: entry.subject?.place ?? '',
  address: entrant.address ?? '',
  ...aiAnswers(entry.aiUse),
  agreed: [...(entry.ticks ?? []).map(({ key }) => key), ...guardianTick(entrant)],
})

/** What the receipt of an entry vouches for. */
export const contentOf = (own: OwnEntry): EntryContent => {
  const { text, agreed: _, ...fields } = formOf(own)
  const { entry, contest } = own
  return {
    contest: contest.doc.slug ?? '',
    receiptCode: entry.receiptCode ?? '',
    nonce: entry.nonce ?? '',
    fields: Object.fromEntries(fieldNames.filter((name) => name !== 'text').map((name) => [name, fields[name]])),
    coAuthors: own.coAuthors.map((person) => ({ fields: personFormOf(person), ticks: kept(person.ticks) })),
    text,
    ticks: kept(entry.ticks),
    files: own.files.map(({ receivedHash, storedHash }) => ({
      received: receivedHash ?? '',
      stored: storedHash ?? '',
    })),
  }
}
