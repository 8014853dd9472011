import type pg from 'pg'

const quoted = (name: string) => `"${name}"`

/** One statement for all rows; a row may leave out columns that others have. `onConflict`: SQL. */
export const insertRows = async (
  client: pg.ClientBase,
  table: string,
  rows: Record<string, unknown>[],
  onConflict = '',
): Promise<void> => {
  if (rows.length === 0) return
  const names = new Set<string>()
  for (const row of rows) for (const name of Object.keys(row)) names.add(name)
  const columns = [...names].map(quoted).join(', ')
  const statement = `INSERT INTO ${quoted(table)} (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::${quoted(table)}, $1) ${onConflict}`
  await client.query(statement, [JSON.stringify(rows)])
}
