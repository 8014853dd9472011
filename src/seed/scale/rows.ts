import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

/** Rows by the name of their table. */
export type Tables = Map<string, Row[]>

const snake = (name: string) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_')

const add = (tables: Tables, table: string, row: Row) => {
  const rows = tables.get(table)
  if (rows) rows.push(row)
  else tables.set(table, [row])
}

type Values = Record<string, unknown>

type Place = { table: string; row: Row; parent: unknown; prefix: string }

const addArray = (tables: Tables, fields: FlattenedField[], table: string, parent: unknown, values: unknown) => {
  for (const [index, value] of ((values ?? []) as Values[]).entries()) {
    const row: Row = { _order: index + 1, _parent_id: parent, id: value.id }
    fillRow(tables, fields, value, { table, row, parent: value.id, prefix: '' })
    add(tables, table, row)
  }
}

const fillRow = (tables: Tables, fields: FlattenedField[], doc: Values, place: Place) => {
  const { table, row, parent, prefix } = place
  for (const field of fields) {
    const value = doc[field.name]
    const column = prefix + snake(field.name)
    if (field.type === 'group' || field.type === 'tab') {
      fillRow(tables, field.flattenedFields, (value ?? {}) as Values, { ...place, prefix: `${column}_` })
    } else if (field.type === 'array') {
      addArray(tables, field.flattenedFields, `${table}_${column}`, parent, value)
    } else if (field.type === 'select' && field.hasMany) {
      for (const [index, chosen] of ((value ?? []) as unknown[]).entries())
        add(tables, `${table}_${column}`, { order: index + 1, parent_id: parent, value: chosen })
    } else if (field.type === 'relationship' || field.type === 'upload') {
      if (typeof field.relationTo !== 'string') throw new Error(`${field.name} relates to several collections`)
      if (!field.hasMany) row[`${column}_id`] = value ?? null
      else
        for (const [index, id] of ((value ?? []) as unknown[]).entries())
          add(tables, `${table}_rels`, {
            order: index + 1,
            parent_id: parent,
            path: field.name,
            [`${snake(field.relationTo)}_id`]: id,
          })
    } else row[column] = value ?? null
  }
}

/** Adds the rows in which Payload keeps the document: its own, and those of its arrays, choices and relations. */
export const addRows = (tables: Tables, slug: string, fields: FlattenedField[], doc: { id: string }) => {
  const table = snake(slug)
  const row: Row = { id: doc.id }
  fillRow(tables, fields, doc, { table, row, parent: doc.id, prefix: '' })
  add(tables, table, row)
}
