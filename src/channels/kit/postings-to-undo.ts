import type { CollectionSlug, PayloadRequest } from 'payload'
import { missingByPurpose } from '@/publishing/gate'
import { bypassing } from '@/shared/payload/acting'
import { reading } from '@/shared/payload/sql'
import { postingChannels } from './posting-channels'
import { listStanding, type Posting } from './postings'

const idsOf = (postings: Posting[]) => [...new Set(postings.map(({ item }) => item))]

/**
 * Which of some standing postings people have to undo by hand: those of items that are not public any more, and those to whose
 * channel somebody shown has not agreed, or no longer. One statement, however many postings.
 */
export const toUndoAmong = async (req: PayloadRequest, standing: Posting[]): Promise<Posting[]> => {
  const missing = await missingByPurpose(reading(req), idsOf(standing))
  return standing.filter(({ item, channel }) => missing.get(item)?.(postingChannels[channel].purpose).length !== 0)
}

export const postingsToUndo = async (req: PayloadRequest): Promise<Posting[]> =>
  toUndoAmong(req, await listStanding(req))

/** For the dashboard. */
export const countToUndo = async (req: PayloadRequest): Promise<number> => (await postingsToUndo(req)).length

type Titled = { id: string; title?: string | null; name?: string | null }

/** The titles of the items, as the newsroom knows them; those of deleted ones are missing. */
export const titlesOf = async (req: PayloadRequest, postings: Posting[]): Promise<ReadonlyMap<string, string>> => {
  const collections = [...new Set(postings.map(({ collection }) => collection))]
  const read = async (collection: CollectionSlug) => {
    const ids = idsOf(postings.filter((posting) => posting.collection === collection))
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      draft: true,
      trash: true,
      depth: 0,
      pagination: false,
      select: { title: true, name: true } as never,
      ...bypassing(req, 'a list for editors, who read every title'),
    })
    return docs as unknown as Titled[]
  }
  const found = (await Promise.all(collections.map(read))).flat()
  return new Map(found.map(({ id, title, name }) => [id, title || name || 'Bài chưa có tên']))
}
