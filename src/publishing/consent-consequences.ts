import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { consentProblem } from './consent'
import type { ContentKind } from './content-kind'
import { asConsent } from './gate'
import type { WorkflowContext } from './workflow-hooks'

const withdrawItem = async (req: PayloadRequest, collection: CollectionSlug, id: string, note: string) => {
  const context: WorkflowContext = { move: 'withdraw', note, asSystem: true }
  const before = { ...req.context }
  Object.assign(req.context, context)
  await req.payload.update({
    collection,
    id,
    data: { _status: 'draft' } as never,
    depth: 0,
    unpublishAllLocales: true,
    overrideLock: true,
    ...bypassing(req, 'a person’s word counts more than anybody’s role'),
  })
  req.context = before
}

/** Withdraws every public item that rests on the consent. Returns how many. */
export const withdrawItemsOf = async (
  req: PayloadRequest,
  kinds: readonly ContentKind<never>[],
  consent: string,
  note: string,
): Promise<number> => {
  let withdrawn = 0
  for (const collection of new Set(kinds.map((kind) => kind.collection))) {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ 'people.consent': { equals: consent } }, { _status: { equals: 'published' } }] },
      depth: 0,
      pagination: false,
      ...bypassing(req, 'whatever rests on the consent'),
    })
    for (const doc of docs) {
      await withdrawItem(req, collection, String(doc.id), note)
      withdrawn += 1
    }
  }
  return withdrawn
}

/** A consent that no longer covers the web takes everything that rests on it off the site, in the same transaction. */
export const withdrawUncovered =
  (kinds: readonly ContentKind<never>[]): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (operation !== 'update') return
    const problem = consentProblem(asConsent(doc), 'web', toVietnamDay(new Date()))
    if (problem) await withdrawItemsOf(req, kinds, String(doc.id), `${doc.person} ${problem}`)
  }

/** Withdraws what rests on consents that have expired; the worker asks for it daily. Returns how many items. */
export const withdrawExpired = async (
  req: PayloadRequest,
  kinds: readonly ContentKind<never>[],
  now: Date,
): Promise<number> => {
  const rows = await query<{ id: string; person: string; expires_on: Date }>(
    req,
    sql`SELECT id, person, expires_on FROM consents WHERE expires_on < ${new Date(now.getTime() - 12 * 3_600_000).toISOString()}`,
  )
  const today = toVietnamDay(now)
  let withdrawn = 0
  for (const row of rows) {
    if (toVietnamDay(new Date(row.expires_on)) >= today) continue
    withdrawn += await withdrawItemsOf(req, kinds, row.id, `${row.person} có bản đồng ý đã hết hạn`)
  }
  return withdrawn
}
