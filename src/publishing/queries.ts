import 'server-only'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { listSectors } from '@/sectors/queries'
import { itemPath, type KindKey } from '@/shared/paths'
import { asPublic, asViewer } from '@/shared/payload/acting'
import { payloadClient } from '@/shared/payload/client'
import { readRows } from '@/shared/payload/read-rows'
import { arrayOf, type SQL, sql } from '@/shared/payload/sql'
import { perGeneration } from '@/shared/per-generation'
import type { Summary } from '@/shared/view'
import { listUnits, namedUnit } from '@/units/queries'
import type { ContentKind } from './content-kind'
import { fill, type RowsById } from './fill'
import { idsIn } from './gate'

type Kinds = readonly ContentKind<never>[]
type Viewer = NonNullable<PayloadRequest['user']>
type Row = { id: string }

/** What no page shows of a draft: who agreed to what, and what the office says among itself. */
const withoutRecords = {
  people: false,
  showsNobody: false,
  correction: false,
  internalNotes: false,
  textFingerprint: false,
  lifeCycle: false,
  detectedOn: false,
  nextReviewOn: false,
} as const

const newestFirst = ['-publishedOn', '-id']

/** An item as it was published, or what cards show of it. */
type Published = { kind: KindKey; doc: Row }
type PublishedRow = Published & { media: Row[] | null }

/** The media that the item makes public, as one value: the public never sees another. */
const mediaOf = (which = sql``) => sql`
  (SELECT jsonb_agg(jsonb_build_object('id', media.id, 'token', token, 'filename', filename, 'mimeType', mime_type,
      'filesize', filesize, 'width', width, 'height', height, 'alt', alt, 'caption', caption, 'credit', credit, 'seconds', seconds))
    FROM published_files JOIN media USING (token) WHERE published_files.item = published_items.item ${which})`

const wholeColumns = sql`published_items.kind, doc, ${mediaOf()} AS media`

/** What a statement says of each published item for its card. */
const cardColumns = sql`published_items.kind, card AS doc,
  ${mediaOf(sql`AND media.id::text IN (card->>'cover', card->>'portrait')`)} AS media`

const previewMedia = async (ids: readonly string[], viewer: Viewer): Promise<Row[]> => {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    ...asViewer(viewer),
  })
  return docs.map((medium) => ({ ...medium, isPreview: true }))
}

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))

/** Units and sectors as items name them. */
const vocabulary = perGeneration(async (): Promise<RowsById> => {
  const [units, sectors] = await Promise.all([listUnits(), listSectors()])
  return byId([
    ...units.map((unit) => ({ id: unit.id, ...namedUnit(units, unit) })),
    ...sectors.map(({ id, name, slug }) => ({ id, name, slug })),
  ])
})

const mediaAmong = (rows: readonly PublishedRow[]) => rows.flatMap(({ media }) => media ?? [])

/** The cards that a statement reads, with pictures, units and sectors. */
const cardsRead = async (statement: SQL): Promise<Published[]> => {
  const rows = await readRows<PublishedRow>(statement)
  const known = new Map([...(await vocabulary()), ...byId(mediaAmong(rows))])
  return rows.map(({ kind, doc }) => ({ kind, doc: fill(doc, known) }))
}

export type ListQuery = { where?: Where; sort?: string[]; limit: number }

const findPublished = async <Doc>(
  kind: ContentKind<Doc>,
  { where, sort = newestFirst, limit }: ListQuery,
  select: Record<string, true>,
) => {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: kind.collection,
    where: { and: [kind.holds, where].filter((part) => part !== undefined) },
    depth: 0,
    limit,
    pagination: false,
    sort,
    select: select as never,
    ...asPublic(),
  })
  return docs as unknown as Row[]
}

/**
 * A statement for the cards of the items that another finds, in an order of what it says of them (`found`). The limit makes it a look into
 * the index for each, however many the planner expects.
 */
export const cardsFound = (found: SQL, order: SQL) => sql`
  SELECT card.* FROM (${found}) AS found
  CROSS JOIN LATERAL (SELECT ${cardColumns} FROM published_items WHERE item = found.item LIMIT 1) AS card
  ORDER BY ${order}`

const cardsOf = (ids: readonly string[]) =>
  sql`SELECT ${cardColumns} FROM published_items WHERE item = ANY(${arrayOf(ids)})`

/** What cards show of published items by their ids, in the order of these. */
const cardsById = async (ids: readonly string[]): Promise<Published[]> => {
  if (ids.length === 0) return []
  const cards = new Map((await cardsRead(cardsOf(ids))).map((card) => [card.doc.id, card]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}

const docsOf = <Doc>(kind: ContentKind<Doc>, cards: readonly Published[]): Doc[] =>
  cards.filter((card) => card.kind === kind.key).map(({ doc }) => doc) as unknown as Doc[]

const summaryOf = ({ kind, doc }: Published, kinds: Kinds): Summary | undefined =>
  kinds.find(({ key }) => key === kind)?.summary(doc as never)

/** Items of the kind that a statement reads (`cardsFound`), as cards show them. */
export const itemsRead = async <Doc>(kind: ContentKind<Doc>, statement: SQL): Promise<Doc[]> =>
  docsOf(kind, await cardsRead(statement))

/** Summaries of the items of these kinds that a statement reads (`cardsFound`). */
export const summariesRead = async (kinds: Kinds, statement: SQL): Promise<Summary[]> =>
  (await cardsRead(statement)).flatMap((card) => summaryOf(card, kinds) ?? [])

/** Published items of a kind by their ids, in the order of these, as cards show them. */
export const itemsById = async <Doc>(kind: ContentKind<Doc>, ids: readonly string[]): Promise<Doc[]> =>
  docsOf(kind, await cardsById(ids))

/** Published items of a list that an index orders. */
export const listItems = async <Doc>(kind: ContentKind<Doc>, query: ListQuery): Promise<Doc[]> => {
  const docs = await findPublished(kind, query, { slug: true })
  return itemsById(
    kind,
    docs.map(({ id }) => id),
  )
}

export const listSummaries = async <Doc>(kind: ContentKind<Doc>, query: ListQuery): Promise<Summary[]> =>
  (await listItems(kind, query)).map(kind.summary)

/** What names an item, and its day of publication. */
export type Newest = Pick<Summary, 'kind' | 'id' | 'publishedAt'>

/** What was published last of a kind: which items, and when. */
export const listNewest = async (kind: ContentKind<never>, query: Omit<ListQuery, 'sort'>): Promise<Newest[]> => {
  const docs = await findPublished(kind, query, { publishedOn: true })
  return (docs as (Row & { publishedOn?: string | null })[]).map(({ id, publishedOn = null }) => ({
    ...{ kind: kind.key, id, publishedAt: publishedOn },
  }))
}

export type ItemFound<Doc> = {
  doc: Doc
  /** Summaries of what a relation of the document points to, as far as it is public, in its order. */
  cards: (relation: unknown) => Summary[]
}

const idOf = (row: unknown) => (typeof row === 'string' ? row : (row as Row | null | undefined)?.id)

/** @param media what the documents show of media */
const withRelations = async <Doc>(
  docs: readonly Row[],
  media: readonly Row[],
  kinds: Kinds,
): Promise<ItemFound<Doc>[]> => {
  const ids = [...new Set(docs.flatMap((doc) => idsIn(doc).filter((id) => id !== doc.id)))]
  const related = ids.length > 0 ? await cardsRead(cardsOf(ids)) : []
  const summaries = new Map(
    related.flatMap((card) => {
      const summary = summaryOf(card, kinds)
      return summary ? [[card.doc.id, summary] as const] : []
    }),
  )
  const known = new Map([...(await vocabulary()), ...byId([...media, ...related.map(({ doc }) => doc)])])
  return docs.map((doc) => ({
    doc: fill(doc, known) as Doc,
    cards: (relation) => [relation].flat().flatMap((row) => summaries.get(idOf(row) ?? '') ?? []),
  }))
}

const wholeItems = async <Doc>(rows: readonly PublishedRow[], kinds: Kinds): Promise<ItemFound<Doc>[]> =>
  withRelations(
    rows.map(({ doc }) => doc),
    mediaAmong(rows),
    kinds,
  )

/** A published item by its slug, with everything it points to that is public; null where there is none. */
export const getItem = async <Doc>(
  kind: ContentKind<Doc>,
  slug: string,
  kinds: Kinds,
): Promise<ItemFound<Doc> | null> => {
  const rows = await readRows<PublishedRow>(sql`
    SELECT ${wholeColumns} FROM addresses JOIN published_items USING (item)
    WHERE path = ${itemPath(kind.key, slug)} AND addresses.state = 'live'`)
  const [found] = await wholeItems<Doc>(rows, kinds)
  return found ?? null
}

/** Published items of some of the kinds by their ids, whole, each as its page has it; in no order. */
export const getItems = async (
  ids: readonly string[],
  kinds: Kinds,
): Promise<{ kind: ContentKind<never>; doc: never }[]> => {
  if (ids.length === 0) return []
  const rows = await readRows<PublishedRow>(
    sql`SELECT ${wholeColumns} FROM published_items WHERE item = ANY(${arrayOf(ids)})`,
  )
  const filled = await wholeItems<never>(rows, kinds)
  return rows.flatMap((row, i) => {
    const kind = kinds.find(({ key }) => key === row.kind)
    const item = filled[i]
    return kind && item ? [{ kind, doc: item.doc }] : []
  })
}

/** The newest draft of an item as the viewer may see it; null where he may not. */
export const getDraft = async (
  collection: CollectionSlug,
  id: string,
  viewer: Viewer,
  kinds: Kinds,
): Promise<ItemFound<never> | null> => {
  const payload = await payloadClient()
  const doc = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    select: withoutRecords as never,
    ...asViewer(viewer),
  })
  if (!doc) return null
  const [found] = await withRelations<never>([doc as Row], await previewMedia(idsIn(doc), viewer), kinds)
  return found ?? null
}
