import type { FlattenedBlock, FlattenedField } from 'payload'
import { cleanText } from '../text/nfc.ts'
import { isRealDay } from '../time/vietnam-date.ts'

/** A value that has not the shape of its field: Payload would store some of these and stumble over others. */
export type Misfit = { path: string; message: string }

type Values = Record<string, unknown>
type Visit = { misfits: Misfit[]; path: string }

const wrong = 'Giá trị không đúng dạng.'
const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu
const largest = 1e15
const deepest = 60

/** Of rows, blocks and accounts, beside their fields. */
const ownKeys = ['id', 'blockType', 'blockName', 'password', 'confirm-password']

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const isNothing = (value: unknown) => value === undefined || value === null || value === ''

const isNumber = (value: unknown) => {
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Math.abs(number) <= largest
}

const isDate = (value: unknown) => {
  if (typeof value !== 'string' && !(value instanceof Date)) return false
  const time = new Date(value).getTime()
  if (Number.isNaN(time) || time < Date.UTC(1000, 0) || time >= Date.UTC(10_000, 0)) return false
  return value instanceof Date || !/^\d{4}-\d{2}-\d{2}/u.test(value) || isRealDay(value.slice(0, 10))
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' ? idPattern.test(value) : isValues(value) && typeof value.id === 'string' && isId(value.id)

const isRelation = (value: unknown, relationTo: string | string[]): boolean =>
  Array.isArray(relationTo)
    ? isValues(value) && relationTo.includes(String(value.relationTo)) && isId(value.value)
    : isId(value)

const optionsOf = (options: readonly (string | { value: string })[]) =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

/** A node of Lexical's saved state; nested no deeper than a story can be. */
const isNode = (value: unknown, depth = 0): boolean =>
  isValues(value) &&
  depth <= deepest &&
  typeof value.type === 'string' &&
  (value.children === undefined ||
    (Array.isArray(value.children) && value.children.every((child) => isNode(child, depth + 1))))

const isStory = (value: unknown) => isValues(value) && isNode(value.root)

const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** Every text in the value, without invisible characters and in one normal form. */
const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  return isValues(value)
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleaned(entry)]))
    : value
}

const fits = (field: FlattenedField, value: unknown): boolean => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string'
    case 'number':
      return isNumber(value)
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false'
    case 'date':
      return isDate(value)
    case 'select':
    case 'radio':
      return typeof value === 'string' && optionsOf(field.options as { value: string }[]).includes(value)
    case 'relationship':
    case 'upload':
      return isRelation(value, field.relationTo)
    case 'richText':
      return isStory(value)
    default:
      return true
  }
}

const hasMany = (field: FlattenedField) => 'hasMany' in field && field.hasMany === true

const rows = (value: unknown, visit: Visit, fieldsOf: (row: Values) => FlattenedField[] | undefined): unknown => {
  if (value === 0 || value === '0') return []
  if (!Array.isArray(value)) return misfit(visit, value)
  return value.map((row, index) => {
    const at = { ...visit, path: `${visit.path}.${index}` }
    const fields = isValues(row) ? fieldsOf(row) : undefined
    return fields ? values(fields, row, at) : misfit(at, row)
  })
}

const misfit = ({ misfits, path }: Visit, value: unknown) => {
  misfits.push({ path, message: wrong })
  return value
}

const blockOf = (blocks: readonly (FlattenedBlock | string)[], row: Values) =>
  blocks.find((block): block is FlattenedBlock => typeof block !== 'string' && block.slug === row.blockType)

const formed = (field: FlattenedField, value: unknown, visit: Visit): unknown => {
  if (isNothing(value)) return value
  switch (field.type) {
    case 'group':
    case 'tab':
      return isValues(value) ? values(field.flattenedFields, value, visit) : misfit(visit, value)
    case 'array':
      return rows(value, visit, () => field.flattenedFields)
    case 'blocks':
      return rows(value, visit, (row) => blockOf(field.blocks as FlattenedBlock[], row)?.flattenedFields)
    case 'json':
    case 'point':
      return value
    default: {
      const clean = field.type === 'richText' ? cleaned(parsed(value)) : cleaned(value)
      const each = hasMany(field) ? clean : [clean]
      const isFit = Array.isArray(each) && each.every((one) => fits(field, one))
      return isFit ? clean : misfit(visit, value)
    }
  }
}

const values = (fields: FlattenedField[], data: Values, visit: Visit): Values => {
  const kept: Values = {}
  for (const key of ownKeys) if (Object.hasOwn(data, key)) kept[key] = data[key]
  for (const field of fields) {
    if (field.type === 'join' || !Object.hasOwn(data, field.name)) continue
    const path = visit.path ? `${visit.path}.${field.name}` : field.name
    kept[field.name] = formed(field, data[field.name], { ...visit, path })
  }
  return kept
}

/**
 * What a client sent, reduced to the fields that there are, its texts cleaned; and what of it has not the shape of its field.
 * Whether values are complete and sensible is Payload's question, and only of what is not a draft.
 */
export const wellFormed = (fields: FlattenedField[], data: unknown): { data: Values; misfits: Misfit[] } => {
  const misfits: Misfit[] = []
  if (!isValues(data)) return { data: {}, misfits: [{ path: '', message: wrong }] }
  return { data: values(fields, data, { misfits, path: '' }), misfits }
}
