import {
  type CollectionAfterChangeHook,
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type Where,
} from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { type ContentKind, kindOfAmong } from './content-kind'
import { missingForWeb } from './gate'
import type { WorkflowContext } from './workflow-hooks'

type Kinds = readonly ContentKind[]
type PublicItem = { id: string; textVersion?: number | null }

/** A context of its own: what the caller's hooks remember of their own save must not be overwritten. */
const apart = (req: PayloadRequest, context: WorkflowContext): PayloadRequest => {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...context }
  return own
}

const withdrawItem = (req: PayloadRequest, collection: CollectionSlug, id: string, note: string) =>
  req.payload.update({
    collection,
    id,
    data: { _status: 'draft' } as never,
    depth: 0,
    overrideLock: true,
    ...bypassing(
      apart(req, { move: 'withdraw', note, asSystem: true }),
      'a person’s word counts more than anybody’s role',
    ),
  })

/** Withdraws those of the public items found that the gate would refuse on that day. Returns how many. */
const withdrawRefused = async (
  req: PayloadRequest,
  kinds: Kinds,
  found: Where,
  today = toVietnamDay(new Date()),
): Promise<number> => {
  let withdrawn = 0
  for (const collection of new Set(kinds.map((kind) => kind.collection))) {
    const [first, ...others] = kinds.filter((kind) => kind.collection === collection)
    if (!first) continue
    const { docs } = await req.payload.find({
      collection,
      where: { and: [found, { _status: { equals: 'published' } }] },
      depth: 0,
      pagination: false,
      ...bypassing(req, 'the gate looks at everything that is public'),
    })
    for (const doc of docs as unknown as PublicItem[]) {
      const kind = kindOfAmong([first, ...others])(doc as never)
      const missing = await missingForWeb(req, kind, doc as never, doc.textVersion ?? 1, today)
      if (missing.length === 0) continue
      await withdrawItem(req, collection, doc.id, `Tự thôi công bố: ${missing.join('; ')}.`)
      withdrawn += 1
    }
  }
  return withdrawn
}

/** A consent that no longer covers the web takes everything that rests on it off the site, in the same transaction. */
export const withdrawUncovered =
  (kinds: Kinds): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation === 'update') await withdrawRefused(req, kinds, { 'people.consent': { equals: doc.id } })
  }

/** So does the discovery that a picture, a sound or a film shows somebody, or that nobody has said whether it does. */
export const withdrawUnanswered =
  (kinds: Kinds): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    if (operation !== 'update' || (doc.shows === previousDoc?.shows && doc.token === previousDoc?.token)) return
    const uses = await query<{ item: string }>(req, sql`SELECT item FROM published_files WHERE token = ${doc.token}`)
    if (uses.length > 0) await withdrawRefused(req, kinds, { id: { in: uses.map(({ item }) => item) } })
  }

/** Withdraws what rests on consents that have expired; the worker asks for it daily. Returns how many items. */
export const withdrawExpired = (req: PayloadRequest, kinds: Kinds, now: Date): Promise<number> =>
  withdrawRefused(req, kinds, { 'people.consent.expiresOn': { less_than: now.toISOString() } }, toVietnamDay(now))
