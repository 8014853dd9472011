import 'server-only'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { listSectors } from '@/sectors/queries'
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

/** Whatever a card of any kind shows; a kind passes over what it has not. */
const cardFields = {
  title: true,
  name: true,
  honorific: true,
  subjectKind: true,
  category: true,
  slug: true,
  standfirst: true,
  cover: true,
  portrait: true,
  unit: true,
  sectors: true,
  publishedOn: true,
  illustrative: true,
  form: true,
  medium: true,
  year: true,
  startsAt: true,
  endsAt: true,
  venue: true,
  type: true,
  number: true,
  issuedOn: true,
  issuer: true,
  kind: true,
  timeline: true,
  _status: true,
} as const

/** What no page shows of an item: who agreed to what, and what the office says among itself. */
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

const inIds = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )

/** Media that something published shows: the public never sees another. */
const publicMedia = async (ids: readonly string[]): Promise<Row[]> =>
  ids.length === 0
    ? []
    : readRows(sql`
        SELECT id, token, filename, mime_type AS "mimeType", filesize::float8 AS filesize, width::float8 AS width,
          height::float8 AS height, alt, caption, credit, seconds::float8 AS seconds
        FROM media
        WHERE id IN (${inIds(ids)}) AND EXISTS (SELECT FROM published_files WHERE published_files.token = media.token)`)

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
  return docs
}

/** Published items of a list that an index orders, with pictures, units and sectors. */
export const listItems = async <Doc>(kind: ContentKind<Doc>, query: ListQuery): Promise<Doc[]> => {
  const docs = await findPublished(kind, query, cardFields)
  const rows = byId(await publicMedia(idsIn(docs)), await vocabularyRows())
  return fill(docs, rows) as unknown as Doc[]
}

/** Published items by their ids, in the order of these. */
export const itemsById = async <Doc>(kind: ContentKind<Doc>, ids: readonly string[]): Promise<Doc[]> => {
  if (ids.length === 0) return []
  const docs = await listItems(kind, { where: { id: { in: [...ids] } }, limit: ids.length })
  const found = new Map((docs as unknown as Row[]).map((doc) => [doc.id, doc]))
  return ids.flatMap((id) => found.get(id) ?? []) as unknown as Doc[]
}

export const listSummaries = async <Doc>(kind: ContentKind<Doc>, query: ListQuery): Promise<Summary[]> =>
  (await listItems(kind, query)).map(kind.summary)

/** What names an item, and its day of publication. */
export type Newest = Pick<Summary, 'kind' | 'id' | 'publishedAt'>

/** What was published last of a kind: which items, and when. */
export const listNewest = async (kind: ContentKind<never>, query: Omit<ListQuery, 'sort'>): Promise<Newest[]> => {
  const docs = await findPublished(kind, query, { publishedOn: true })
  return (docs as unknown as { id: string; publishedOn?: string | null }[]).map(({ id, publishedOn = null }) => ({
    ...{ kind: kind.key, id, publishedAt: publishedOn },
  }))
}

export type ItemFound<Doc> = {
  doc: Doc
  /** Summaries of what a relation of the document points to, as far as it is public, in its order. */
  cards: (relation: unknown) => Summary[]
}

type Related = { rows: Row[]; summaries: Map<string, Summary> }

const relatedRows = async (ids: readonly string[], kinds: Kinds): Promise<{ row: Row; kind: ContentKind<never> }[]> => {
  if (ids.length === 0) return []
  const live = await readRows<{ kind: string; item: string }>(
    sql`SELECT kind, item FROM addresses WHERE state = 'live' AND item IN (${inIds(ids)})`,
  )
  const kindOf = new Map(live.map(({ kind, item }) => [item, kinds.find(({ key }) => key === kind)]))
  const collections = new Set([...kindOf.values()].flatMap((kind) => kind?.collection ?? []))
  const payload = await payloadClient()
  const found = await Promise.all(
    [...collections].map((collection) =>
      payload.find({
        collection,
        where: { id: { in: ids.filter((id) => kindOf.get(id)?.collection === collection) } },
        depth: 0,
        pagination: false,
        select: cardFields as never,
        ...asPublic(),
      }),
    ),
  )
  return found
    .flatMap(({ docs }) => docs as Row[])
    .flatMap((row) => {
      const kind = kindOf.get(row.id)
      return kind ? [{ row, kind }] : []
    })
}

const summariesOf = (relation: unknown, { summaries }: Related): Summary[] => {
  const relations = Array.isArray(relation) ? relation : [relation]
  return relations.flatMap((row) => summaries.get(typeof row === 'string' ? row : row?.id) ?? [])
}

const withRelations = async <Doc>(docs: readonly Row[], kinds: Kinds, viewer?: Viewer): Promise<ItemFound<Doc>[]> => {
  const ids = [...new Set(docs.flatMap((doc) => idsIn(doc).filter((id) => id !== doc.id)))]
  const found = await relatedRows(ids, kinds)
  const mediaIds = idsIn([docs, found.map(({ row }) => row)])
  const media = viewer ? await previewMedia(mediaIds, viewer) : await publicMedia(mediaIds)
  const known = byId(media, await vocabularyRows())
  const filled = found.map(({ row, kind }) => ({ row: fill(row, known), kind }))
  const related: Related = {
    rows: filled.map(({ row }) => row),
    summaries: new Map(filled.map(({ row, kind }) => [row.id, kind.summary(row as never)])),
  }
  const all = new Map([...known, ...byId(related.rows)])
  return docs.map((doc) => ({
    doc: fill(doc, all) as Doc,
    cards: (relation) => summariesOf(relation, related),
  }))
}

/** A published item by its slug, with everything it points to that is public; null where there is none. */
export const getItem = async <Doc>(
  kind: ContentKind<Doc>,
  slug: string,
  kinds: Kinds,
): Promise<ItemFound<Doc> | null> => {
  const payload = await payloadClient()
  const { docs } = await payload.find({
    collection: kind.collection,
    where: { and: [{ slug: { equals: slug } }, ...(kind.holds ? [kind.holds] : [])] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: withoutRecords as never,
    ...asPublic(),
  })
  const [found] = await withRelations<Doc>(docs as Row[], kinds)
  return found ?? null
}

/** Published items of several kinds by their ids, whole, each as its page has it; in no order. */
export const getItems = async (
  asked: readonly { kind: ContentKind<never>; ids: readonly string[] }[],
  kinds: Kinds,
): Promise<{ kind: ContentKind<never>; doc: never }[]> => {
  const payload = await payloadClient()
  const found = await Promise.all(
    asked.map(async ({ kind, ids }) => {
      const { docs } = await payload.find({
        collection: kind.collection,
        where: { and: [{ id: { in: [...ids] } }, ...(kind.holds ? [kind.holds] : [])] },
        depth: 0,
        pagination: false,
        select: withoutRecords as never,
        ...asPublic(),
      })
      return (docs as Row[]).map((doc) => ({ kind, doc }))
    }),
  )
  const rows = found.flat()
  const filled = await withRelations<never>(
    rows.map(({ doc }) => doc),
    kinds,
  )
  return rows.flatMap(({ kind }, i) => {
    const item = filled[i]
    return item ? [{ kind, doc: item.doc }] : []
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
