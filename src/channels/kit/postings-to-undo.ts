import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import { itemsCovered } from '@/publishing/gate'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { postingChannels } from './posting-channels'
import { listStanding, type Posting } from './postings'

type Kinds = readonly ContentKind<never>[]

const idsOf = (postings: Posting[]) => [...new Set(postings.map(({ item }) => item))]

/** Postings that may stand: each of its people agreed to its channel. */
const covered = async (req: PayloadRequest, kind: ContentKind<never>, postings: Posting[]): Promise<Posting[]> => {
  const purposes = [...new Set(postings.map(({ channel }) => postingChannels[channel].purpose))]
  const agreed = new Map(
    await Promise.all(
      purposes.map(
        async (purpose) => [purpose, await itemsCovered(req.payload, kind, idsOf(postings), purpose)] as const,
      ),
    ),
  )
  return postings.filter(({ channel, item }) => agreed.get(postingChannels[channel].purpose)?.has(item))
}

/**
 * Which of some standing postings people have to undo by hand: those of items that are not public any more, and those to whose
 * channel somebody shown has not agreed, or no longer. As many statements as there are kinds and purposes, however many postings.
 */
export const toUndoAmong = async (req: PayloadRequest, kinds: Kinds, standing: Posting[]): Promise<Posting[]> => {
  if (standing.length === 0) return []
  const live = await query<{ item: string; kind: string }>(
    req,
    sql`SELECT item, kind FROM addresses
        WHERE state = 'live' AND item = ANY (string_to_array(${idsOf(standing).join(' ')}, ' '))`,
  )
  const kindOf = new Map(live.map(({ item, kind }) => [item, kind]))
  const mayStand = await Promise.all(
    kinds.map((kind) =>
      covered(
        req,
        kind,
        standing.filter(({ item }) => kindOf.get(item) === kind.key),
      ),
    ),
  )
  const staying = new Set(mayStand.flat())
  return standing.filter((posting) => !staying.has(posting))
}

export const postingsToUndo = async (req: PayloadRequest, kinds: Kinds): Promise<Posting[]> =>
  toUndoAmong(req, kinds, await listStanding(req))

/** For the dashboard. */
export const countToUndo =
  (kinds: Kinds) =>
  async (req: PayloadRequest): Promise<number> =>
    (await postingsToUndo(req, kinds)).length

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
