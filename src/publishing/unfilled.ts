import type { Field } from 'payload'

type Data = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const partOf = (data: Data, name: string): Data => (data[name] ?? {}) as Data

const isShown = (field: Field, item: Data, beside: Data): boolean => {
  const condition = field.admin && 'condition' in field.admin ? field.admin.condition : undefined
  return !condition || condition(item, beside, {} as never) === true
}

const unfilledOf = (field: Field, item: Data, beside: Data): string[] => {
  if (!isShown(field, item, beside)) return []
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) =>
      unfilledAmong(tab.fields, item, 'name' in tab ? partOf(beside, tab.name) : beside),
    )
  if (field.type === 'group') {
    return unfilledAmong(field.fields, item, 'name' in field ? partOf(beside, field.name) : beside)
  }
  if (field.type === 'row' || field.type === 'collapsible') return unfilledAmong(field.fields, item, beside)
  if (!('required' in field) || !field.required || !isEmpty(beside[field.name])) return []
  return typeof field.label === 'string' ? [field.label] : []
}

const unfilledAmong = (fields: readonly Field[], item: Data, beside: Data): string[] =>
  fields.flatMap((field) => unfilledOf(field, item, beside))

/** The labels of the fields that must be filled in before publication and are not, in the order of the form; rows of tables aside. */
export const unfilled = (fields: readonly Field[], item: Data): string[] => unfilledAmong(fields, item, item)
