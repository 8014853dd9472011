import { type PayloadRequest, ValidationError } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { arrayOf, isoInstant, type Read, reading, type SQL, sql } from '@/shared/payload/sql'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { type Consent, missingConsents, type Purpose, purposes, type Question } from './consent'
import type { ContentKind, PersonShown } from './content-kind'
import { type Shown, shownBy } from './published-item'

type Gated = { showsNobody?: boolean | null }

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

/**
 * Ids anywhere in a document as it is stored (depth 0), relations and nodes of stories alike: those of media are told apart by
 * asking for them. An id inside a text is only text.
 */
export const idsIn = (doc: unknown): string[] => [...new Set(stringsIn(doc).filter((text) => idPattern.test(text)))]

type ConsentRow = Omit<Consent, 'givenOn' | 'expiresOn' | 'revokedOn'> & {
  givenOn: string
  expiresOn: string | null
  revokedOn: string | null
}

const dayOf = (instant: string | null) => (instant ? toVietnamDay(new Date(instant)) : null)

const asConsent = (row: ConsentRow): Consent => ({
  ...row,
  givenOn: toVietnamDay(new Date(row.givenOn)),
  expiresOn: dayOf(row.expiresOn),
  revokedOn: dayOf(row.revokedOn),
})

/** The records that a query of ids names, as one value. */
const consentsNamed = (ids: SQL): SQL => sql`
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'person', person, 'givenBy', given_by,
      'givenOn', ${isoInstant('given_on')}, 'expiresOn', ${isoInstant('expires_on')}, 'revokedOn', ${isoInstant('revoked_on')},
      'purposes', (SELECT coalesce(jsonb_agg(value ORDER BY "order"), '[]') FROM consents_purposes WHERE parent_id = consents.id)
    )), '[]') FROM consents WHERE id IN (${ids}))`

const byId = (rows: readonly ConsentRow[]) => new Map(rows.map((row) => [row.id, asConsent(row)]))

const consentsOf = async (people: readonly PersonShown[], read: Read): Promise<Map<string, Consent>> => {
  const ids = [...new Set(people.flatMap((person) => person.consent ?? []))]
  if (ids.length === 0) return new Map()
  const named = consentsNamed(sql`SELECT unnest(${arrayOf(ids, 'uuid')})`)
  const [row] = await read<{ consents: ConsentRow[] }>(sql`SELECT ${named} AS consents`)
  return byId(row?.consents ?? [])
}

const nothingMissing: Question['pictures'] = { undescribed: [], unanswered: [], showPeople: false }

type Channel = Exclude<Purpose, 'web'>

/**
 * Of some public items, by their ids: what keeps a channel from carrying each, asked for any purpose. One statement, however many items
 * and purposes; about pictures the gate for the web has asked already.
 */
export const missingByPurpose = async (
  read: Read,
  ids: readonly string[],
  today = toVietnamDay(new Date()),
): Promise<ReadonlyMap<string, (purpose: Channel) => string[]>> => {
  if (ids.length === 0) return new Map()
  const named = consentsNamed(
    sql`SELECT (one->>'consent')::uuid FROM jsonb_array_elements(shown->'people') AS each (one)`,
  )
  const items = await read<{ item: string; shown: Shown; consents: ConsentRow[] }>(
    sql`SELECT item, shown, ${named} AS consents FROM published_items WHERE item = ANY(${arrayOf(ids)})`,
  )
  return new Map(
    items.map(({ item, shown, consents: rows }) => {
      const known = { ...shown, consents: byId(rows), today, pictures: nothingMissing }
      return [item, (purpose) => missingConsents({ ...known, purpose })]
    }),
  )
}

/**
 * What keeps a channel from carrying public items, by their ids: sentences without a full stop, in Vietnamese, none where everybody
 * shown agreed to the purpose or nobody is shown; what is not public is missing.
 */
export const missingForPurpose = async (
  read: Read,
  ids: readonly string[],
  purpose: Channel,
  today?: string,
): Promise<ReadonlyMap<string, string[]>> => {
  const asked = await missingByPurpose(read, ids, today)
  return new Map([...asked].map(([id, missing]) => [id, missing(purpose)]))
}

/** Which of some public items a channel may carry. */
export const itemsCovered = async (
  read: Read,
  ids: readonly string[],
  purpose: Channel,
  today?: string,
): Promise<ReadonlySet<string>> => {
  const missing = await missingForPurpose(read, ids, purpose, today)
  return new Set([...missing].flatMap(([id, problems]) => (problems.length === 0 ? [id] : [])))
}

/** For which purposes everybody whom the item shows has agreed; none where it is not public. */
export const purposesCovered = async (read: Read, id: string): Promise<ReadonlySet<Channel>> => {
  const missing = (await missingByPurpose(read, [id])).get(id)
  const channels = purposes.filter((purpose) => purpose !== 'web')
  return new Set(missing ? channels.filter((purpose) => missing(purpose).length === 0) : [])
}

const loadPictures = async (req: PayloadRequest, doc: unknown): Promise<Question['pictures']> => {
  const ids = idsIn(doc)
  if (ids.length === 0) return nothingMissing
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { alt: true, originalName: true, shows: true, mimeType: true },
    depth: 0,
    pagination: false,
    ...bypassing(req, 'the gate reads media whoever publishes'),
  })
  const seenOrHeard = docs.filter((medium) => /^(?:image|audio|video)\//u.test(medium.mimeType ?? ''))
  const names = (some: typeof docs) => some.map(({ alt, originalName }) => alt || originalName || 'không tên')
  return {
    undescribed: names(docs.filter(({ alt }) => !alt)),
    unanswered: names(seenOrHeard.filter(({ shows }) => !shows)),
    showPeople: seenOrHeard.some((medium) => medium.shows === 'people'),
  }
}

/**
 * What keeps the item from being published now: sentences without a full stop, in Vietnamese; empty when nothing does.
 * @param doc the item as it would be public, relations as ids
 */
export const missingForWeb = async <Doc>(
  req: PayloadRequest,
  kind: ContentKind<Doc>,
  doc: Doc & Gated,
  textVersion: number,
  today = toVietnamDay(new Date()),
): Promise<string[]> => {
  const shown = shownBy(kind, doc)
  return missingConsents({
    ...shown,
    textVersion,
    consents: await consentsOf(shown.people, reading(req)),
    pictures: await loadPictures(req, doc),
    purpose: 'web',
    today,
  })
}

/**
 * Law 91/2025/QH15: nothing that shows a person is public without his valid consent for the web, whoever publishes it and through
 * whichever door.
 * @throws ValidationError that says what is missing, in Vietnamese
 */
export const requireConsent = async <Doc>(
  req: PayloadRequest,
  kind: ContentKind<Doc>,
  doc: Doc & Gated,
  textVersion: number,
): Promise<void> => {
  const missing = await missingForWeb(req, kind, doc, textVersion)
  if (missing.length === 0) return
  const refusal = new ValidationError(
    {
      collection: kind.collection,
      errors: missing.map((what) => ({ path: 'people', message: `Chưa công bố được: ${what}.` })),
      req,
    },
    req.t,
  )
  // Payload's own message only names the field, and a job keeps nothing but the message.
  refusal.message = `Chưa công bố được: ${missing.join('; ')}.`
  throw refusal
}
