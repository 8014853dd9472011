import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type ContentKind, kindOfAmong } from '@/publishing/content-kind'
import type { Vocabulary } from '@/publishing/plugin'
import { mediaOf, withMedia } from '@/publishing/public-record'
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
}

type Told = { kinds: readonly ContentKind<never>[]; vocabularies: readonly Vocabulary[] }

const itemSource = (kinds: [ContentKind<never>, ...ContentKind<never>[]]): Source => {
  const kindOf = kindOfAmong(kinds)
  return {
    collection: kinds[0].collection,
    isPublic: { _status: { equals: 'published' } },
    keys: kinds.map(({ key }) => key),
    entryOf: (row, places) => entryOf(kindOf(row as never) as unknown as ContentKind<Row>, row, places),
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
          },
        ]
      : [],
  ),
]

const reason = 'the catalogue is compared with everything that is public'

export const countPublic = async (req: PayloadRequest, { collection, isPublic }: Source): Promise<number> =>
  (await req.payload.count({ collection, where: isPublic, ...bypassing(req, reason) })).totalDocs

/** Entries of what is public, in the order of their ids. */
export const readPublic = async (
  req: PayloadRequest,
  { collection, isPublic, entryOf: write }: Source,
  where: Where,
  limit: number,
): Promise<Entry[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [isPublic, where] },
    sort: 'id',
    limit,
    depth: 0,
    pagination: false,
    ...bypassing(req, reason),
  })
  const rows = withMedia(docs as unknown as Row[], await mediaOf(req, docs))
  const places = await placeNames(req)
  return rows.map((row) => write(row, places))
}
