import type { CollectionSlug, Payload } from 'payload'
import type pg from 'pg'
import { publishedItemOf } from '@/publishing/published-item'
import { itemPath } from '@/shared/paths'
import type { ScaledItem } from './agreed'
import { insertRows } from './insert-rows'
import { addRows, type Tables } from './rows'
import type { Surroundings } from './surroundings'
import { versionStatements } from './versions'

/** An item comes before its parts, and what it names before itself. */
const collections = ['consents', 'movements', 'practices', 'articles', 'exemplars', 'events', 'documents'] as const

const rowsOfBatch = (payload: Payload, items: ScaledItem[]): Tables => {
  const tables: Tables = new Map(collections.map((table) => [table, []]))
  const add = (slug: CollectionSlug, doc: { id: string }) =>
    addRows(tables, slug, payload.collections[slug].config.flattenedFields, doc)
  for (const { collection, doc, consents } of items) {
    for (const consent of consents) add('consents', consent)
    add(collection, doc)
  }
  return tables
}

const addressOf = ({ kind, doc, publishedAt }: ScaledItem) => ({
  path: itemPath(kind.key, doc.slug),
  kind: kind.key,
  item: doc.id,
  state: 'live',
  since: publishedAt,
})

const filesOf = ({ kind, doc, covers }: ScaledItem) =>
  covers.map(({ token, files }) => ({ token, kind: kind.key, item: doc.id, files }))

const moveOf = ({ collection, doc, publishedAt }: ScaledItem, { editor }: Surroundings) => ({
  collection,
  item: doc.id,
  move: 'publish',
  from_state: 'draft',
  to_state: 'published',
  by_user: editor?.id ?? null,
  by_name: editor?.name ?? null,
  at: publishedAt,
})

/** Writes batches of items in the rows in which publishing leaves them, but for the changes that tell the front. */
export const batchWriter = async (payload: Payload, client: pg.ClientBase, surroundings: Surroundings) => {
  const versions = new Map<string, string[]>()
  for (const table of collections) versions.set(table, await versionStatements(client, table))

  return async (items: ScaledItem[]): Promise<void> => {
    const tables = rowsOfBatch(payload, items)
    for (const [table, rows] of tables) await insertRows(client, table, rows)
    for (const [table, statements] of versions) {
      const ids = (tables.get(table) ?? []).map(({ id }) => id)
      if (ids.length > 0) for (const statement of statements) await client.query(statement, [ids])
    }
    await insertRows(
      client,
      'published_items',
      items.map(({ kind, doc }) => publishedItemOf(payload, kind, doc)),
    )
    await insertRows(client, 'addresses', items.map(addressOf))
    await insertRows(client, 'published_files', items.flatMap(filesOf))
    await insertRows(
      client,
      'item_moves',
      items.map((item) => moveOf(item, surroundings)),
    )
  }
}
