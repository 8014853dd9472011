import type { CollectionSlug, Where } from 'payload'
import type { KindKey } from '../shared/paths.ts'
import type { Read } from '../shared/payload/sql.ts'
import type { Block, Occasion, Summary } from '../shared/view.ts'

/** Somebody whom an item shows: the consent gate asks about each of them. `consent`: the id of the record that is named for him. */
export type PersonShown = {
  name: string
  part: 'subject' | 'head' | 'household-adult' | 'mentioned'
  age: 'adult' | 'child-over-7' | 'child-under-7'
  deceased: boolean
  consent: string | null
  /** The number of the text version to which he agreed. */
  agreedTextVersion: number | null
}

/** What a publishable thing says about itself, so that search, feeds, sitemap, embeds, print and loudspeaker can carry it. */
export type ContentKind<Doc = never> = {
  key: KindKey
  collection: CollectionSlug
  /** Tells kinds apart that share a collection. */
  holds?: Where
  label: string
  /** Its place in time: lists are ordered by it, and it tells the year. The day of publication where it is not said. */
  day?: (doc: Doc) => string | null | undefined
  summary: (doc: Doc) => Summary
  /** Neutral blocks; the one source of page text, search text, feeds, loudspeaker script and booklet. */
  body: (doc: Doc) => Block[]
  /**
   * By id the text of those of which more has become known than stands in them, such as a result: channels carry it in the place of
   * the body. Nobody agrees to it with the text, because no save of the item changes it.
   */
  retold?: (docs: readonly Doc[], read: Read) => Promise<ReadonlyMap<string, Block[]>>
  /** What the pages say of it beside summary and body: a part of the text to which people agree. */
  facts?: (doc: Doc) => unknown
  people: (doc: Doc) => PersonShown[]
  /** The part that somebody among them must play, where the item is about somebody: the subject, the head of a collective … */
  requires?: (doc: Doc) => PersonShown['part']
  occasions?: (doc: Doc) => Occasion[]
  /** When its pages read otherwise though nobody changes it. Midnights need not be told: every page is rendered anew each day. */
  changesAt?: (doc: Doc) => Date[]
}

const isOf = (kind: ContentKind, doc: Record<string, unknown>): boolean =>
  Object.entries(kind.holds ?? {}).every(([field, test]) => doc[field] === (test as { equals?: unknown }).equals)

/** Tells the kinds of one collection apart; a draft that does not say yet which it is counts as the first. */
export const kindOfAmong =
  (kinds: readonly [ContentKind, ...ContentKind[]]) =>
  (doc: never): ContentKind =>
    kinds.find((kind) => isOf(kind, doc)) ?? kinds[0]
