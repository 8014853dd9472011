import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import { type Appointment, listFailedAppointments } from '@/publishing/schedule'
import type { State } from '@/publishing/workflow'
import { query, sql } from '@/shared/payload/sql'
import type { Deadlines, StateCount } from './worklist'

/** A collection of publishable items as the database keeps it. */
export type Shelf = {
  collection: CollectionSlug
  label: string
  table: string
  title: string
  hasUnit: boolean
  hasSectors: boolean
}

export type Bar = { label: string; count: number }

export type FailedAppointment = Appointment & { title: string }

export const shelvesOf = (payload: Payload, kinds: readonly ContentKind<never>[]): Shelf[] =>
  [...new Set(kinds.map(({ collection }) => collection))].map((collection) => {
    const { config } = payload.collections[collection]
    const names = config.flattenedFields.map(({ name }) => name)
    const table = typeof config.dbName === 'string' ? config.dbName : collection
    return {
      collection,
      label: String(config.labels.plural),
      table: table.replaceAll('-', '_'),
      title: config.admin.useAsTitle ?? 'id',
      hasUnit: names.includes('unit'),
      hasSectors: names.includes('sectors'),
    }
  })

type SQL = ReturnType<typeof sql>

const union = (parts: SQL[]): SQL => sql.join(parts, sql.raw(' UNION ALL '))

const ofUnit = (column: string, unit: string | null): SQL =>
  unit ? sql`AND ${sql.raw(column)} = ${unit}::uuid` : sql.raw('')

/** The newest versions by collection and state; of one unit where it is named. Opening a form leaves one without a title: it is not counted. */
export const countStates = async (
  req: PayloadRequest,
  shelves: Shelf[],
  unit: string | null,
): Promise<StateCount[]> => {
  const asked = unit ? shelves.filter(({ hasUnit }) => hasUnit) : shelves
  if (asked.length === 0) return []
  const rows = await query<{ collection: string; state: State; count: number }>(
    req,
    union(
      asked.map(
        ({ collection, table, title }) =>
          sql`SELECT ${collection}::text AS collection, version_state::text AS state, count(*)::int AS count
              FROM ${sql.raw(`_${table}_v`)}
              WHERE latest AND version_deleted_at IS NULL AND ${sql.raw(`version_${title}`)} IS NOT NULL ${ofUnit('version_unit_id', unit)} GROUP BY version_state`,
      ),
    ),
  )
  const labels = new Map(asked.map(({ collection, label }): [string, string] => [collection, label]))
  return rows.map((row) => ({ ...row, label: labels.get(row.collection) ?? row.collection }))
}

type Dated = Omit<Deadlines, 'postingsToUndo'>

export const countDeadlines = async (req: PayloadRequest, from: Date, until: Date): Promise<Dated> => {
  const [row] = await query<Dated>(
    req,
    sql`SELECT
      (SELECT count(*)::int FROM consents
       WHERE revoked_on IS NULL AND expires_on >= ${from.toISOString()} AND expires_on < ${until.toISOString()})
        AS "expiringConsents",
      (SELECT count(*)::int FROM exemplars
       WHERE _status = 'published' AND deleted_at IS NULL AND next_review_on < ${from.toISOString()}) AS "overdueReviews",
      (SELECT count(*)::int FROM users WHERE deactivated_at IS NOT NULL) AS "deactivatedAccounts"`,
  )
  return row ?? { expiringConsents: 0, overdueReviews: 0, deactivatedAccounts: 0 }
}

/** Appointments that were not kept, with the titles of their items. */
export const listFailures = async (req: PayloadRequest, shelves: Shelf[]): Promise<FailedAppointment[]> => {
  const failed = await listFailedAppointments(req)
  const items = failed.map(({ item }) => item)
  const titles = await query<{ id: string; title: string | null }>(
    req,
    union(
      shelves.map(
        ({ table, title }) =>
          sql`SELECT parent_id::text AS id, ${sql.raw(`version_${title}`)}::text AS title FROM ${sql.raw(`_${table}_v`)}
              WHERE latest AND parent_id::text = ANY (string_to_array(${items.join(' ')}, ' '))`,
      ),
    ),
  )
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]))
  return failed.flatMap((one) => {
    const title = titleOf.get(one.item)
    return title === undefined ? [] : [{ ...one, title: title ?? 'Bài chưa có tên' }]
  })
}

const published = (shelves: Shelf[], columns: (shelf: Shelf) => string, unit: string | null): SQL =>
  union(
    shelves.map(
      (shelf) =>
        sql`SELECT ${sql.raw(columns(shelf))} FROM ${sql.raw(shelf.table)} item
            WHERE item._status = 'published' AND item.deleted_at IS NULL ${ofUnit('item.unit_id', unit)}`,
    ),
  )

/** What stands published, by the month of its publication, yyyy-MM, Vietnam time. */
export const countByMonth = async (req: PayloadRequest, shelves: Shelf[], unit: string | null): Promise<Bar[]> => {
  const asked = unit ? shelves.filter(({ hasUnit }) => hasUnit) : shelves
  return query<Bar>(
    req,
    sql`SELECT to_char(day AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AS label, count(*)::int AS count
        FROM (${published(asked, () => 'item.published_on AS day', unit)}) items WHERE day IS NOT NULL GROUP BY 1`,
  )
}

export const countByUnit = async (req: PayloadRequest, shelves: Shelf[]): Promise<Bar[]> =>
  query<Bar>(
    req,
    sql`SELECT units.name AS label, count(*)::int AS count
        FROM (${published(
          shelves.filter(({ hasUnit }) => hasUnit),
          () => 'item.unit_id AS unit',
          null,
        )}) items
        JOIN units ON units.id = items.unit GROUP BY units.name ORDER BY count DESC, units.name`,
  )

/** In the order of the plan; an item in several sectors counts in each. */
export const countBySector = async (req: PayloadRequest, shelves: Shelf[], unit: string | null): Promise<Bar[]> => {
  const asked = shelves.filter(({ hasSectors, hasUnit }) => hasSectors && (hasUnit || !unit))
  const named = union(
    asked.map(
      ({ table }) =>
        sql`SELECT rel.sectors_id AS sector FROM ${sql.raw(`${table}_rels`)} rel
            JOIN ${sql.raw(table)} item ON item.id = rel.parent_id
            WHERE rel.path = 'sectors' AND item._status = 'published' AND item.deleted_at IS NULL
            ${ofUnit('item.unit_id', unit)}`,
    ),
  )
  return query<Bar>(
    req,
    sql`SELECT sectors.name AS label, count(items.sector)::int AS count
        FROM sectors LEFT JOIN (${named}) items ON items.sector = sectors.id
        GROUP BY sectors.id ORDER BY sectors."order"`,
  )
}
