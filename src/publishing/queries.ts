import 'server-only'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { listSectors } from '@/sectors/queries'
import { itemPath, type KindKey } from '@/shared/paths'
import { asPublic, asViewer } from '@/shared/payload/acting'
import { payloadClient } from '@/shared/payload/client'
import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'
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

const each = (ids: readonly string[]) => sql.param([...ids])

type Published = { kind: KindKey; doc: Row }

/** Items that are public, by their ids, whole or what cards show of them; in no order. */
const publishedById = async (part: 'card' | 'doc', ids: readonly string[]): Promise<Published[]> =>
  ids.length === 0
    ? []
    : readRows(sql`SELECT kind, ${sql.raw(part)} AS doc FROM published_items WHERE item = ANY(${each(ids)}::text[])`)

/** Media that something published shows: the public never sees another. */
const publicMedia = async (ids: readonly string[]): Promise<Row[]> =>
  ids.length === 0
    ? []
    : readRows(sql`
        SELECT id, token, filename, mime_type AS "mimeType", filesize::float8 AS filesize, width::float8 AS width,
          height::float8 AS height, alt, caption, credit, seconds::float8 AS seconds
        FROM media
        WHERE id = ANY(${each(ids)}::uuid[]) AND EXISTS (SELECT FROM published_files WHERE published_files.token = media.token)`)

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

const vocabularyRows = async (): Promise<Row[]> => {
  const [units, sectors] = await Promise.all([listUnits(), listSectors()])
  return [
    ...units.map((unit) => ({ id: unit.id, ...namedUnit(units, unit) })),
    ...sectors.map(({ id, name, slug }) => ({ id, name, slug })),
  ]
}

const byId = (...rows: Row[][]): RowsById => new Map(rows.flat().map((row) => [row.id, row]))

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

/** What cards show of published items by their ids, in the order of these: with pictures, units and sectors. */
const cardsById = async (ids: readonly string[]): Promise<Published[]> => {
  const cards = await publishedById('card', ids)
  const known = byId(await publicMedia(idsIn(cards)), await vocabularyRows())
  const filled = new Map(cards.map(({ kind, doc }) => [doc.id, { kind, doc: fill(doc, known) }]))
  return ids.flatMap((id) => filled.get(id) ?? [])
}

/** Published items of a kind by their ids, in the order of these, as cards show them. */
export const itemsById = async <Doc>(kind: ContentKind<Doc>, ids: readonly string[]): Promise<Doc[]> =>
  (await cardsById(ids)).filter((card) => card.kind === kind.key).map(({ doc }) => doc) as unknown as Doc[]

const summaryOf = ({ kind, doc }: Published, kinds: Kinds): Summary | undefined =>
  kinds.find(({ key }) => key === kind)?.summary(doc as never)

/** Summaries of published items of the kinds by their ids, in the order of these. */
export const summariesById = async (kinds: Kinds, ids: readonly string[]): Promise<Summary[]> =>
  (await cardsById(ids)).flatMap((card) => summaryOf(card, kinds) ?? [])

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

const withRelations = async <Doc>(docs: readonly Row[], kinds: Kinds, viewer?: Viewer): Promise<ItemFound<Doc>[]> => {
  const ids = [...new Set(docs.flatMap((doc) => idsIn(doc).filter((id) => id !== doc.id)))]
  const related = await publishedById('card', ids)
  const mediaIds = idsIn([docs, related.map(({ doc }) => doc)])
  const media = viewer ? await previewMedia(mediaIds, viewer) : await publicMedia(mediaIds)
  const known = byId(media, await vocabularyRows())
  const cards = related.map(({ kind, doc }) => ({ kind, doc: fill(doc, known) }))
  const summaries = new Map(
    cards.flatMap((card) => {
      const summary = summaryOf(card, kinds)
      return summary ? [[card.doc.id, summary] as const] : []
    }),
  )
  const all = new Map([...known, ...byId(cards.map(({ doc }) => doc))])
  return docs.map((doc) => ({
    doc: fill(doc, all) as Doc,
    cards: (relation) => [relation].flat().flatMap((row) => summaries.get(idOf(row) ?? '') ?? []),
  }))
}

/** A published item by its slug, with everything it points to that is public; null where there is none. */
export const getItem = async <Doc>(
  kind: ContentKind<Doc>,
  slug: string,
  kinds: Kinds,
): Promise<ItemFound<Doc> | null> => {
  const rows = await readRows<{ doc: Row }>(sql`
    SELECT doc FROM addresses JOIN published_items USING (item)
    WHERE path = ${itemPath(kind.key, slug)} AND addresses.state = 'live'`)
  const [found] = await withRelations<Doc>(
    rows.map(({ doc }) => doc),
    kinds,
  )
  return found ?? null
}

/** Published items of some of the kinds by their ids, whole, each as its page has it; in no order. */
export const getItems = async (
  ids: readonly string[],
  kinds: Kinds,
): Promise<{ kind: ContentKind<never>; doc: never }[]> => {
  const rows = await publishedById('doc', ids)
  const filled = await withRelations<never>(
    rows.map(({ doc }) => doc),
    kinds,
  )
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
  const [found] = await withRelations<never>([doc as Row], kinds, viewer)
  return found ?? null
}
