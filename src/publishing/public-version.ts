import { APIError, type CollectionSlug, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { callerOf } from '@/users/access'
import { isActive } from '@/users/roles'
import { mayFollow } from './access'
import type { State } from './workflow'

/** The item's newest version, whoever asks; null where there is no such item. */
export const newestOf = async <Item>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Item | null> => {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    trash: true,
    disableErrors: true,
    ...bypassing(req, 'where the item stands does not depend on who asks'),
  })
  return doc as Item | null
}

/**
 * The item's newest version for somebody who may follow its life, in REST.
 * @throws APIError, Forbidden, NotFound
 */
export const requireFollowing = async <Item>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Item> => {
  const caller = callerOf(req)
  if (!isActive(caller)) throw new APIError('Hãy đăng nhập lại.', 401, null, true)
  const item = await newestOf<Item & { unit?: unknown }>(req, collection, id)
  if (!item) throw new NotFound(req.t)
  if (!mayFollow(caller, item)) throw new Forbidden(req.t)
  return item
}

/** Whether the public sees a version of the item now, whatever its newest draft says. */
export const isPublicNow = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<boolean> => {
  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: false,
    trash: true,
    disableErrors: true,
    select: { _status: true } as never,
    ...bypassing(req, 'whether the item is public does not depend on who asks'),
  })
  return (doc as { _status?: string } | null)?._status === 'published'
}

/** The same, told from the newest version alone: what was published once leaves only by withdrawal. */
export const standsPublic = (item: { state?: State | null; firstPublishedAt?: string | null }): boolean =>
  Boolean(item.firstPublishedAt) && item.state !== 'withdrawn'

/** The setting: nothing is published without approval by `orientation`. */
export const needsApproval = async (req: PayloadRequest): Promise<boolean> => {
  const settings = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { requiresApproval: true },
    ...bypassing(req, 'the setting holds for everybody'),
  })
  return Boolean(settings.requiresApproval)
}

/** The live address of an item, as the register has it. */
export const publicPathOf = async (req: PayloadRequest, item: string): Promise<string | null> => {
  const [row] = await query<{ path: string }>(
    req,
    sql`SELECT path FROM addresses WHERE item = ${item} AND state = 'live' LIMIT 1`,
  )
  return row?.path ?? null
}
