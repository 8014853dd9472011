import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionSlug, PayloadRequest } from 'payload'
import { filesOf } from '@/media/files'
import { itemPath, type KindKey } from '@/shared/paths'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import type { ContentKind } from './content-kind'
import { idsIn } from './gate'
import { publicPathOf } from './public-version'

/**
 * The record of what is public, kept in the transaction of every change: the register of addresses, the stored files that are
 * public, and the changes that make the front render again.
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
        VALUES (${kind}, ${item}, ${change}, ${textArray(media)})`,
  )
}

const textArray = (values: string[]) =>
  values.length === 0
    ? sql`'{}'::text[]`
    : sql`ARRAY[${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )}]::text[]`

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

/** Makes exactly these media the item's public files; returns the tokens whose files may have come or gone. */
const publishFiles = async (req: PayloadRequest, kind: string, item: string, doc: unknown): Promise<string[]> => {
  const before = await publishedTokens(req, item)
  const ids = idsIn(doc)
  const { docs } =
    ids.length === 0
      ? { docs: [] }
      : await req.payload.find({
          collection: 'media',
          where: { id: { in: ids } },
          depth: 0,
          pagination: false,
          ...bypassing(req, 'the files of what is public are public'),
        })
  const shown = docs.flatMap(({ token, filename, mimeType, width }) =>
    token && filename && mimeType
      ? [{ token, files: filesOf({ token, filename, mimeType, width: width ?? null }) }]
      : [],
  )
  await query(req, sql`DELETE FROM published_files WHERE item = ${item}`)
  for (const { token, files } of shown) {
    await query(
      req,
      sql`INSERT INTO published_files (token, kind, item, files) VALUES (${token}, ${kind}, ${item}, ${textArray(files)})`,
    )
  }
  const after = shown.map(({ token }) => token)
  return [...before.filter((token) => !after.includes(token)), ...after.filter((token) => !before.includes(token))]
}

const withdraw = async (req: PayloadRequest, kind: string, item: string) => {
  if (!(await retireAddresses(req, item))) return
  const tokens = await publishedTokens(req, item)
  await query(req, sql`DELETE FROM published_files WHERE item = ${item}`)
  await noteChange(req, kind, item, 'withdrawn', tokens)
}

const publish = async (req: PayloadRequest, kind: KindKey, doc: { id: string; slug?: string | null }) => {
  const item = String(doc.id)
  const live = await publicPathOf(req, item)
  await registerAddress(req, kind, item, itemPath(kind, doc.slug ?? ''))
  const media = await publishFiles(req, kind, item, doc)
  await noteChange(req, kind, item, live ? 'changed' : 'published', media)
}

type StoredItem = { id: string; slug?: string | null; _status?: string | null; deletedAt?: string | null }

/** Keeps the record of a publishable collection. A save that only adds a draft version changes nothing public. */
export const recordItem =
  (collection: CollectionSlug, kindOf: (doc: never) => ContentKind<never>): CollectionAfterChangeHook =>
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
    if (stored._status === 'published' && !stored.deletedAt) await publish(req, kind.key, stored)
    else await withdraw(req, kind.key, String(stored.id))
  }

/** A row of a vocabulary is public from the start. */
export const recordVocabulary =
  (kind: KindKey): CollectionAfterChangeHook =>
  async ({ doc, req }) =>
    publish(req, kind, { id: String(doc.id), slug: doc.slug })

export const recordRemoval =
  (kind: KindKey): CollectionAfterDeleteHook =>
  async ({ doc, req }) =>
    withdraw(req, kind, String(doc.id))

/** A medium that something public shows changed: its words, or the file itself. */
export const recordMedium: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return
  const old = previousDoc?.token ?? doc.token
  const uses = await query<{ item: string }>(req, sql`SELECT item FROM published_files WHERE token = ${old}`)
  if (uses.length === 0) return
  const { token, filename, mimeType, width } = doc
  const files = filesOf({ token, filename, mimeType, width: width ?? null })
  await query(req, sql`UPDATE published_files SET token = ${token}, files = ${textArray(files)} WHERE token = ${old}`)
  await noteChange(req, 'media', String(doc.id), 'changed', [...new Set([old, token])])
}
