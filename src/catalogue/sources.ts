import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { type ContentKind, kindOfAmong } from '@/publishing/content-kind'
import type { Vocabulary } from '@/publishing/plugin'
import { mediaOf, withMedia } from '@/publishing/public-record'
import { type PublishedItem, publishedItemOf } from '@/publishing/published-item'
import { bypassing } from '@/shared/payload/acting'
import { type Entry, entryOf, type PlaceNames, vocabularyEntryOf } from './entry'
import { placeNames } from './record'

type Row = { id: string }

/** A collection from which the catalogue is written. */
export type Source = {
  collection: CollectionSlug
  isPublic: Where
  /** Kinds of its rows. */
  keys: readonly string[]
  entryOf: (row: Row, places: PlaceNames) => Entry
  /** Null for a row of a vocabulary: pages read it where it is. */
  publishedOf: (row: Row, payload: Payload) => PublishedItem | null
}

/** Something public as it has to stand in the catalogue and among the published items. */
export type Standing = { entry: Entry; published: PublishedItem | null }

type Told = { kinds: readonly ContentKind<never>[]; vocabularies: readonly Vocabulary[] }

const itemSource = (kinds: [ContentKind<never>, ...ContentKind<never>[]]): Source => {
  const kindOf = kindOfAmong(kinds)
  return {
    collection: kinds[0].collection,
    isPublic: { _status: { equals: 'published' } },
    keys: kinds.map(({ key }) => key),
    entryOf: (row, places) => entryOf(kindOf(row as never) as unknown as ContentKind<Row>, row, places),
    publishedOf: (row, payload) => publishedItemOf(payload, kindOf(row as never), row),
  }
}

export const sourcesOf = ({ kinds, vocabularies }: Told): Source[] => [
  ...[...new Set(kinds.map(({ collection }) => collection))].flatMap((collection) => {
    const [first, ...others] = kinds.filter((kind) => kind.collection === collection)
    return first ? [itemSource([first, ...others])] : []
  }),
  ...vocabularies.flatMap(({ collection, key }) =>
    key
      ? [
          {
            collection: collection as CollectionSlug,
            isPublic: {},
            keys: [key],
            entryOf: (row: Row) => vocabularyEntryOf(key, row as Parameters<typeof vocabularyEntryOf>[1]),
            publishedOf: () => null,
          },
        ]
      : [],
  ),
]

const reason = 'the catalogue is compared with everything that is public'

export const countPublic = async (req: PayloadRequest, { collection, isPublic }: Source): Promise<number> =>
  (await req.payload.count({ collection, where: isPublic, ...bypassing(req, reason) })).totalDocs

/** What is public, in the order of the ids. */
export const readPublic = async (
  req: PayloadRequest,
  { collection, isPublic, entryOf, publishedOf }: Source,
  where: Where,
  limit: number,
): Promise<Standing[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [isPublic, where] },
    sort: 'id',
    limit,
    depth: 0,
    pagination: false,
    ...bypassing(req, reason),
  })
  const rows = docs as unknown as Row[]
  const media = await mediaOf(req, rows)
  const places = await placeNames(req)
  return rows.map((row) => ({
    entry: entryOf(withMedia(row, media), places),
    published: publishedOf(row, req.payload),
  }))
}
