import type { CollectionSlug, PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import type { ContentKind } from './content-kind'

const dayLength = 24 * 3_600_000

/** Drafts of which nothing but the first, empty version exists: opening the form makes one, closing it leaves it behind. */
const listEmptyDrafts = async (req: PayloadRequest, collection: CollectionSlug, before: Date): Promise<string[]> => {
  const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.findVersions({
    collection,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
        { [`version.${title}`]: { exists: false } },
        { updatedAt: { less_than: before.toISOString() } },
      ],
    },
    depth: 0,
    pagination: false,
    ...bypassing(req, 'nobody else looks after what was left behind'),
  })
  const parents = docs.map(({ parent }) => String(parent))
  const untouched: string[] = []
  for (const parent of parents) {
    const { totalDocs } = await req.payload.countVersions({
      collection,
      where: { parent: { equals: parent } },
      ...bypassing(req, 'nobody else looks after what was left behind'),
    })
    if (totalDocs === 1) untouched.push(parent)
  }
  return untouched
}

/** Removes the empty drafts that are older than a day. Returns how many. */
export const removeEmptyDrafts = async (
  req: PayloadRequest,
  kinds: readonly ContentKind<never>[],
  now: Date,
): Promise<number> => {
  let removed = 0
  for (const collection of new Set(kinds.map((kind) => kind.collection))) {
    for (const id of await listEmptyDrafts(req, collection, new Date(now.getTime() - dayLength))) {
      await req.payload.delete({ collection, id, depth: 0, ...bypassing(req, 'an empty draft is nobody’s work') })
      removed += 1
    }
  }
  return removed
}
