import type { FlattenedField, Payload } from 'payload'
import type { KindKey } from '@/shared/paths'
import { arrayOf, type SQL, sql } from '@/shared/payload/sql'
import type { ContentKind, PersonShown } from './content-kind'

type Values = Record<string, unknown>

/** Whom an item shows, as the consent gate asks about them. */
export type Shown = {
  people: PersonShown[]
  showsNobody: boolean
  requires: PersonShown['part'] | null
  textVersion: number
}

/** A published item as reading pages take it, in one row; relations are ids. */
export type PublishedItem = {
  item: string
  kind: KindKey
  /** What cards show of the document. */
  card: Values
  /** What the public may read of it. */
  doc: Values
  shown: Shown
}

/** Whatever a card of any kind shows; a kind passes over what it has not. */
const cardFields = [
  ...['id', 'title', 'name', 'honorific', 'subjectKind', 'category', 'slug', 'standfirst', 'cover', 'portrait', 'unit'],
  ...['sectors', 'publishedOn', 'illustrative', 'form', 'medium', 'year', 'startsAt', 'endsAt', 'venue', 'type'],
  ...['number', 'issuedOn', 'issuer', 'kind', 'timeline', '_status'],
]

const isEmpty = (value: unknown) => value === null || value === undefined

const present = (entries: [string, unknown][]): Values =>
  Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)))

const publicValue = (field: FlattenedField, value: unknown): unknown => {
  if (isEmpty(value)) return null
  switch (field.type) {
    case 'group':
    case 'tab': {
      const part = publicPart(field.flattenedFields, value as Values)
      return Object.keys(part).length > 0 ? part : null
    }
    case 'array':
      return (value as Values[]).map((row) => ({ id: row.id, ...publicPart(field.flattenedFields, row) }))
    case 'blocks':
      return (value as Values[]).map((block) => {
        const fields = field.blocks.find(({ slug }) => slug === block.blockType)?.flattenedFields ?? []
        return { id: block.id, blockType: block.blockType, ...publicPart(fields, block) }
      })
    default:
      return value
  }
}

/** The values of the fields that have no rule of their own about who may read them: whoever may read the item may read these. */
const publicPart = (fields: readonly FlattenedField[], values: Values): Values =>
  present(
    fields.filter(({ access }) => !access?.read).map((field) => [field.name, publicValue(field, values[field.name])]),
  )

type Told = { showsNobody?: boolean | null; textVersion?: number | null }

export const shownBy = <Doc>(kind: ContentKind<Doc>, doc: Doc & Told): Shown => ({
  people: kind.people(doc),
  showsNobody: Boolean(doc.showsNobody),
  requires: kind.requires?.(doc) ?? null,
  textVersion: doc.textVersion ?? 1,
})

/**
 * The row of a published item.
 * @param stored the item as it is stored, relations as ids
 */
export const publishedItemOf = ({ collections }: Payload, kind: ContentKind, stored: { id: string }): PublishedItem => {
  const doc: Values = { id: stored.id, ...publicPart(collections[kind.collection].config.flattenedFields, stored) }
  return {
    item: stored.id,
    kind: kind.key,
    card: present(cardFields.map((name) => [name, doc[name]])),
    doc,
    shown: shownBy(kind, stored as never),
  }
}

export const keepPublished = ({ item, kind, card, doc, shown }: PublishedItem): SQL => sql`
  INSERT INTO published_items (item, kind, card, doc, shown)
  VALUES (${item}, ${kind}, ${JSON.stringify(card)}::jsonb, ${JSON.stringify(doc)}::jsonb, ${JSON.stringify(shown)}::jsonb)
  ON CONFLICT (item) DO UPDATE SET kind = excluded.kind, card = excluded.card, doc = excluded.doc, shown = excluded.shown`

export const forgetPublished = (item: string): SQL => sql`DELETE FROM published_items WHERE item = ${item}`

const written = (items: readonly PublishedItem[]): SQL => sql`
  jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS written (item text, kind text, card jsonb, doc jsonb, shown jsonb)`

/** Keeps those of the items that are not kept at all; who withdraws one of them waits, and takes it along. */
export const addPublished = (items: readonly PublishedItem[]): SQL => sql`
  WITH live AS MATERIALIZED (
    SELECT item FROM addresses
    WHERE state = 'live' AND item = ANY(${arrayOf(items.map(({ item }) => item))})
      AND NOT EXISTS (SELECT FROM published_items AS kept WHERE kept.item = addresses.item)
    FOR SHARE)
  INSERT INTO published_items (item, kind, card, doc, shown)
  SELECT written.item, written.kind, written.card, written.doc, written.shown FROM ${written(items)} JOIN live USING (item)
  ON CONFLICT (item) DO NOTHING RETURNING item`

/** Those of the items that are not kept, or kept otherwise. The limit makes it a look into the index for each. */
export const differingPublished = (items: readonly PublishedItem[]): SQL => sql`
  SELECT written.item FROM ${written(items)}
  LEFT JOIN LATERAL (SELECT * FROM published_items WHERE item = written.item LIMIT 1) AS kept ON true
  WHERE (written.kind, written.card, written.doc, written.shown) IS DISTINCT FROM (kept.kind, kept.card, kept.doc, kept.shown)`
