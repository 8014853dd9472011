import type pg from 'pg'

type Column = { table: string; name: string; type: string; kind: string }

const quoted = (name: string) => `"${name}"`

/** The column of the version's table in the words of the item's own: enumerations have a type for each. */
const copied = (source: string, { name, type, kind }: Column, prefix: string) => {
  const column = `${source}.${quoted(name.slice(prefix.length))}`
  return kind === 'USER-DEFINED' ? `${column}::text::${quoted(type)}` : column
}

const insert = (table: string, pairs: [target: string, source: string][], from: string) =>
  `INSERT INTO ${quoted(table)} (${pairs.map(([target]) => quoted(target)).join(', ')})
   SELECT ${pairs.map(([, source]) => source).join(', ')} FROM ${from}`

/** The table that a table of versions copies. */
const sourceOf = (table: string, item: string): string | null => {
  if (table === `_${item}_v_rels`) return `${item}_rels`
  const begin = `_${item}_v_version_`
  return table.startsWith(begin) ? `${item}_${table.slice(begin.length)}` : null
}

const copyChildren = (columns: Column[], source: string, item: string) => {
  const [{ table } = { table: '' }] = columns
  const parent = columns.some(({ name }) => name === '_parent_id') ? '_parent_id' : 'parent_id'
  const pairs = columns.flatMap((column): [string, string][] => {
    switch (column.name) {
      case 'id':
        return []
      case parent:
        return [[parent, 'v.id']]
      case '_uuid':
        return [['_uuid', 's.id']]
      case 'path':
        return [['path', `'version.' || s.path`]]
      default:
        return [[column.name, copied('s', column, '')]]
    }
  })
  const versions = quoted(`_${item}_v`)
  return insert(
    table,
    pairs,
    `${quoted(source)} s JOIN ${versions} v ON v.parent_id = s.${parent} WHERE v.parent_id = ANY ($1)`,
  )
}

const copyItem = (columns: Column[], item: string) => {
  const own: Record<string, string> = {
    parent_id: 's.id',
    created_at: 's.updated_at',
    updated_at: 's.updated_at',
    latest: 'true',
    autosave: 'false',
  }
  const pairs = columns.flatMap((column): [string, string][] => {
    const known = own[column.name]
    if (known) return [[column.name, known]]
    return column.name.startsWith('version_') ? [[column.name, copied('s', column, 'version_')]] : []
  })
  return insert(`_${item}_v`, pairs, `${quoted(item)} s WHERE s.id = ANY ($1)`)
}

/**
 * The statements that give items (ids in $1) the version with which they were published: it says what their own rows say, in tables
 * of the same columns.
 */
export const versionStatements = async (client: pg.ClientBase, item: string): Promise<string[]> => {
  const { rows } = await client.query<Column>(
    `SELECT table_name AS "table", column_name AS name, udt_name AS type, data_type AS kind FROM information_schema.columns
     WHERE table_schema = current_schema() AND starts_with(table_name, $1) ORDER BY table_name, ordinal_position`,
    [`_${item}_v`],
  )
  const tables = Map.groupBy(rows, ({ table }) => table)
  const versions = tables.get(`_${item}_v`)
  if (!versions) throw new Error(`${item} has no versions`)
  const children = [...tables].flatMap(([table, columns]) => {
    const source = sourceOf(table, item)
    return source ? [copyChildren(columns, source, item)] : []
  })
  return [copyItem(versions, item), ...children]
}
