/** Rows by id, as they stand for a relation. */
export type RowsById = ReadonlyMap<string, object>

/**
 * The document with each id that the map knows replaced by its row, however deep: fields, arrays, and the nodes of a story.
 * Ids that it does not know stay: readers of a document take them for what the public may not see.
 */
export const fill = <Value>(value: Value, rows: RowsById): Value => filled(value, rows) as Value

const filled = (value: unknown, rows: RowsById): unknown => {
  if (typeof value === 'string') return rows.get(value) ?? value
  if (Array.isArray(value)) return value.map((entry) => filled(entry, rows))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, key === 'id' ? entry : filled(entry, rows)]),
  )
}
