import type { CollectionSlug, PayloadRequest } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import { kindOfAmong } from '@/publishing/content-kind'
import { missingForPurpose } from '@/publishing/gate'
import { bypassing } from '@/shared/payload/acting'
import { reading } from '@/shared/payload/sql'

/** An item that somebody chose, as Payload keeps a relation to one of several collections. */
export type Chosen = { relationTo: CollectionSlug; value: string; note?: string }

export type Row = { id: string; _status?: string | null; deletedAt?: string | null }

export type PaperItem = { kind: ContentKind<never>; doc: Row; note: string }

/** An item that is not printed, and why: sentences without a full stop, in Vietnamese. */
export type Refused = { id: string; title: string; reasons: string[] }

export type Kinds = readonly ContentKind<never>[]

const reason = 'the editor who may print a booklet may print what is public, if its people agreed'

const kindOf = (kinds: Kinds, collection: CollectionSlug) => {
  const [first, ...others] = kinds.filter((kind) => kind.collection === collection)
  return first ? kindOfAmong([first, ...others]) : null
}

const ofCollection = (chosen: readonly Chosen[], collection: CollectionSlug) =>
  chosen.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)

/** Rows of the chosen items by id, relations as ids; one statement for each collection. */
const rowsOf = async (req: PayloadRequest, chosen: readonly Chosen[]): Promise<Map<string, Row>> => {
  const rows = new Map<string, Row>()
  for (const collection of new Set(chosen.map(({ relationTo }) => relationTo))) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ofCollection(chosen, collection) } },
      depth: 0,
      pagination: false,
      trash: true,
      ...bypassing(req, reason),
    })
    for (const doc of docs) rows.set(String(doc.id), doc as unknown as Row)
  }
  return rows
}

const missingOf = (req: PayloadRequest, chosen: readonly Chosen[]) =>
  missingForPurpose(
    reading(req),
    chosen.map(({ value }) => value),
    'print',
  )

/**
 * What of the chosen items may be printed now, in their order and each once, and what may not. It sees the changes of the request's
 * transaction.
 */
export const sortOut = async (
  req: PayloadRequest,
  kinds: Kinds,
  chosen: readonly Chosen[],
): Promise<{ items: PaperItem[]; refused: Refused[] }> => {
  const once = chosen.filter(({ value }, at) => chosen.findIndex((other) => other.value === value) === at)
  const [rows, missing] = [await rowsOf(req, once), await missingOf(req, once)]
  const items: PaperItem[] = []
  const refused: Refused[] = []
  for (const { relationTo, value, note = '' } of once) {
    const doc = rows.get(value)
    const kind = doc && kindOf(kinds, relationTo)?.(doc as never)
    if (!doc || !kind) {
      refused.push({ id: value, title: 'Bài không còn', reasons: ['đã bị xóa'] })
      continue
    }
    const isPublic = doc._status === 'published' && !doc.deletedAt
    const reasons = isPublic ? (missing.get(value) ?? ['không đọc được']) : ['chưa công bố, hoặc đã thôi công bố']
    if (reasons.length === 0) items.push({ kind, doc, note })
    else refused.push({ id: value, title: kind.summary(doc as never).title, reasons })
  }
  return { items, refused }
}
