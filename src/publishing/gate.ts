import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import { bypassing, bypassingForReader } from '@/shared/payload/acting'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { type Consent, missingConsents, type Purpose, purposes, type Question } from './consent'
import type { ContentKind, PersonShown } from './content-kind'

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

type ConsentRow = {
  id: string
  person: string
  purposes?: Purpose[] | null
  givenBy: Consent['givenBy']
  givenOn: string
  expiresOn?: string | null
  revokedOn?: string | null
}

const dayOf = (instant: string | null | undefined) => (instant ? toVietnamDay(new Date(instant)) : null)

const asConsent = (row: ConsentRow): Consent => ({
  id: row.id,
  person: row.person,
  purposes: row.purposes ?? [],
  givenBy: row.givenBy,
  givenOn: toVietnamDay(new Date(row.givenOn)),
  expiresOn: dayOf(row.expiresOn),
  revokedOn: dayOf(row.revokedOn),
})

type Reading = ReturnType<typeof bypassing | typeof bypassingForReader>

const loadConsents = async (
  payload: Payload,
  people: readonly PersonShown[],
  reading: Reading,
): Promise<Map<string, Consent>> => {
  const ids = [...new Set(people.flatMap((person) => person.consent ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'consents',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    ...reading,
  })
  return new Map(docs.map((row) => [String(row.id), asConsent(row as unknown as ConsentRow)]))
}

const nothingMissing: Question['pictures'] = { undescribed: [], unanswered: [], showPeople: false }

type Channel = Exclude<Purpose, 'web'>

/**
 * Of some public items of a kind, by their ids: what keeps a channel from carrying each, asked for any purpose. Two statements,
 * however many items and purposes; about pictures the gate for the web has asked already.
 */
const askAboutItems = async <Doc>(
  payload: Payload,
  kind: ContentKind<Doc>,
  ids: readonly string[],
  { today = toVietnamDay(new Date()), req }: { today?: string; req?: PayloadRequest } = {},
): Promise<ReadonlyMap<string, (purpose: Channel) => string[]>> => {
  if (ids.length === 0) return new Map()
  const reason = 'a channel asks who agreed to it, and readers are shown nothing of the answer'
  const reading = req ? bypassing(req, reason) : bypassingForReader(reason)
  const { docs } = await payload.find({
    collection: kind.collection,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    depth: 0,
    pagination: false,
    select: { people: true, showsNobody: true, textVersion: true, subjectKind: true } as never,
    ...reading,
  })
  const items = (docs as unknown as (Doc & Gated & { id: string; textVersion?: number | null })[]).map((doc) => ({
    ...{ doc, id: doc.id, people: kind.people(doc) },
  }))
  const consents = await loadConsents(
    payload,
    items.flatMap(({ people }) => people),
    reading,
  )
  return new Map(
    items.map(({ id, doc, people }) => [
      id,
      (purpose) =>
        missingConsents({
          ...{ people, consents, purpose, today },
          showsNobody: Boolean(doc.showsNobody),
          requires: kind.requires?.(doc) ?? null,
          textVersion: doc.textVersion ?? 1,
          pictures: nothingMissing,
        }),
    ]),
  )
}

/**
 * What keeps a channel from carrying public items of a kind, by their ids: sentences without a full stop, in Vietnamese, none where
 * everybody shown agreed to the purpose or nobody is shown; what is not public is missing.
 * @param req where the answer has to take the changes of its transaction into account
 */
export const missingForPurpose = async <Doc>(
  payload: Payload,
  kind: ContentKind<Doc>,
  ids: readonly string[],
  purpose: Channel,
  today?: string,
  req?: PayloadRequest,
): Promise<ReadonlyMap<string, string[]>> => {
  const asked = await askAboutItems(payload, kind, ids, { today, req })
  return new Map([...asked].map(([id, missing]) => [id, missing(purpose)]))
}

/** Which of some public items of a kind a channel may carry. */
export const itemsCovered = async <Doc>(
  payload: Payload,
  kind: ContentKind<Doc>,
  ids: readonly string[],
  purpose: Channel,
  today?: string,
): Promise<ReadonlySet<string>> => {
  const missing = await missingForPurpose(payload, kind, ids, purpose, today)
  return new Set([...missing].flatMap(([id, problems]) => (problems.length === 0 ? [id] : [])))
}

/** For which purposes everybody whom the item shows has agreed; none where it is not public. */
export const purposesCovered = async <Doc>(
  payload: Payload,
  kind: ContentKind<Doc>,
  id: string,
): Promise<ReadonlySet<Channel>> => {
  const missing = (await askAboutItems(payload, kind, [id])).get(id)
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
  const people = kind.people(doc)
  return missingConsents({
    people,
    showsNobody: Boolean(doc.showsNobody),
    requires: kind.requires?.(doc) ?? null,
    textVersion,
    consents: await loadConsents(req.payload, people, bypassing(req, 'the gate reads consents whoever publishes')),
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
