import type { CollectionSlug, PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import type { State } from './workflow'

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
