import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionSlug, PayloadRequest } from 'payload'
import { filesOf } from '@/media/files'
import type { Media as Medium } from '@/payload-types'
import { itemPath, type KindKey } from '@/shared/paths'
import { bypassing } from '@/shared/payload/acting'
import { arrayOf, query, sql } from '@/shared/payload/sql'
import type { ContentKind } from './content-kind'
import { fill } from './fill'
import { idsIn } from './gate'
import { publicPathOf } from './public-version'
import { forgetPublished, keepPublished, publishedItemOf } from './published-item'

/**
 * The record of what is public, kept in the transaction of every change: the register of addresses, the items as the public reads
 * them, the stored files that are public, and the changes that make the front render again.
 */

type Change = 'published' | 'changed' | 'withdrawn'

/** Tells the front that something the public sees has changed. `media`: tokens of files that became public or ceased to be. */
export const noteChange = async (
  req: PayloadRequest,
  kind: string,
  item: string,
  change: Change,
  media: string[] = [],
): Promise<void> => {
  await query(
    req,
    sql`INSERT INTO content_changes (kind, item, change, media)
        VALUES (${kind}, ${item}, ${change}, ${arrayOf(media)})`,
  )
}

/** The item's present address; whatever other addresses it had lead there. */
const registerAddress = async (req: PayloadRequest, kind: KindKey, item: string, path: string) => {
  await query(
    req,
    sql`UPDATE addresses SET state = 'moved', target = ${path}, since = now()
        WHERE item = ${item} AND path <> ${path} AND (state <> 'moved' OR target <> ${path})`,
  )
  await query(
    req,
    sql`INSERT INTO addresses (path, kind, item, state) VALUES (${path}, ${kind}, ${item}, 'live')
        ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, item = excluded.item, target = NULL,
          since = CASE WHEN addresses.state = 'live' THEN addresses.since ELSE now() END, state = 'live'`,
  )
}

/** Returns whether the item was public. */
const retireAddresses = async (req: PayloadRequest, item: string): Promise<boolean> => {
  const retired = await query(
    req,
    sql`UPDATE addresses SET state = 'gone', target = NULL, since = now()
        WHERE item = ${item} AND state <> 'gone' RETURNING path`,
  )
  return retired.length > 0
}

const publishedTokens = async (req: PayloadRequest, item: string): Promise<string[]> => {
  const rows = await query<{ token: string }>(req, sql`SELECT token FROM published_files WHERE item = ${item}`)
  return rows.map((row) => row.token)
}

/** The media that some documents show, as they are stored. */
export const mediaOf = async (req: PayloadRequest, doc: unknown): Promise<Medium[]> => {
  const ids = idsIn(doc)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    ...bypassing(req, 'the files of what is public are public'),
  })
  return docs
}

/** Documents with their media as rows, other relations as ids. */
export const withMedia = <Docs>(docs: Docs, media: Medium[]): Docs =>
  fill(docs, new Map(media.map((medium) => [medium.id, medium])))

/** Makes exactly these media the item's public files; returns the tokens whose files may have come or gone. */
const publishFiles = async (req: PayloadRequest, kind: string, item: string, media: Medium[]): Promise<string[]> => {
  const before = await publishedTokens(req, item)
  const shown = media.flatMap(({ token, filename, mimeType, width }) =>
    token && filename && mimeType
      ? [{ token, files: filesOf({ token, filename, mimeType, width: width ?? null }) }]
      : [],
  )
  await query(req, sql`DELETE FROM published_files WHERE item = ${item}`)
  for (const { token, files } of shown) {
    await query(
      req,
      sql`INSERT INTO published_files (token, kind, item, files) VALUES (${token}, ${kind}, ${item}, ${arrayOf(files)})`,
    )
  }
  const after = shown.map(({ token }) => token)
  return [...before.filter((token) => !after.includes(token)), ...after.filter((token) => !before.includes(token))]
}

const withdraw = async (req: PayloadRequest, kind: string, item: string) => {
  if (!(await retireAddresses(req, item))) return
  const tokens = await publishedTokens(req, item)
  await query(req, forgetPublished(item))
  await query(req, sql`DELETE FROM published_files WHERE item = ${item}`)
  await appointChanges(req, kind, item, [])
  await noteChange(req, kind, item, 'withdrawn', tokens)
}

/** The instants to come at which something of an item reads otherwise by itself: the worker notes each as a change when it has come. */
export const appointChanges = async (
  req: PayloadRequest,
  kind: string,
  item: string,
  changesAt: Date[],
): Promise<void> => {
  await query(req, sql`DELETE FROM appointed_changes WHERE kind = ${kind} AND item = ${item}`)
  for (const at of changesAt.filter((instant) => instant > new Date()))
    await query(
      req,
      sql`INSERT INTO appointed_changes (kind, item, at) VALUES (${kind}, ${item}, ${at.toISOString()})
          ON CONFLICT DO NOTHING`,
    )
}

type Addressed = { id: string; slug?: string | null }

const publish = async (req: PayloadRequest, kind: KindKey, doc: Addressed, media: Medium[] = []) => {
  const item = String(doc.id)
  const live = await publicPathOf(req, item)
  await registerAddress(req, kind, item, itemPath(kind, doc.slug ?? ''))
  const tokens = await publishFiles(req, kind, item, media)
  await noteChange(req, kind, item, live ? 'changed' : 'published', tokens)
}

export type VocabularyRow = { id: string; name: string; createdAt: string }

/**
 * What follows from publishing and withdrawing beside the record, in the same transaction: a reader that keeps something of its
 * own of what is public.
 */
export type Follower = {
  /** `doc`: as it is public now, its media as rows, other relations as ids. */
  onPublic: (req: PayloadRequest, kind: ContentKind<never>, doc: { id: string }) => Promise<void>
  onVocabulary: (req: PayloadRequest, kind: KindKey, doc: VocabularyRow) => Promise<void>
  /** Also for what was not public. */
  onGone: (req: PayloadRequest, item: string) => Promise<void>
}

type StoredItem = { id: string; slug?: string | null; _status?: string | null; deletedAt?: string | null }

/** Keeps the record of a publishable collection. A save that only adds a draft version changes nothing public. */
export const recordItem =
  (
    collection: CollectionSlug,
    kindOf: (doc: never) => ContentKind<never>,
    follower: Follower,
  ): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    if ((req.context as { savesDraft?: boolean }).savesDraft) return
    const stored = (await req.payload.findByID({
      collection,
      id: doc.id,
      depth: 0,
      draft: false,
      trash: true,
      ...bypassing(req, 'the record is kept whoever makes the change'),
    })) as unknown as StoredItem
    const kind = kindOf(stored as never)
    if (stored._status !== 'published' || stored.deletedAt) {
      await withdraw(req, kind.key, String(stored.id))
      return follower.onGone(req, String(stored.id))
    }
    const media = await mediaOf(req, stored)
    await query(req, keepPublished(publishedItemOf(req.payload, kind, stored)))
    await publish(req, kind.key, stored, media)
    await appointChanges(req, kind.key, stored.id, kind.changesAt?.(stored as never) ?? [])
    await follower.onPublic(req, kind, withMedia(stored, media))
  }

/** A row of a vocabulary is public from the start. */
export const recordVocabulary =
  (kind: KindKey, follower: Follower): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    await publish(req, kind, { id: String(doc.id), slug: doc.slug })
    await follower.onVocabulary(req, kind, doc)
  }

export const recordRemoval =
  (kind: KindKey, follower: Follower): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await withdraw(req, kind, String(doc.id))
    await follower.onGone(req, String(doc.id))
  }

/** A medium that something public shows changed: its words, or the file itself. */
export const recordMedium: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return
  const old = previousDoc?.token ?? doc.token
  const uses = await query<{ item: string }>(req, sql`SELECT item FROM published_files WHERE token = ${old}`)
  if (uses.length === 0) return
  const { token, filename, mimeType, width } = doc
  const files = filesOf({ token, filename, mimeType, width: width ?? null })
  await query(req, sql`UPDATE published_files SET token = ${token}, files = ${arrayOf(files)} WHERE token = ${old}`)
  await noteChange(req, 'media', String(doc.id), 'changed', [...new Set([old, token])])
}

/** A record of consent changed: channels may have to fall silent, or may speak. */
export const noteConsent: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await noteChange(req, 'consents', String(doc.id), 'changed')
}
