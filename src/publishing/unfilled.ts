import type { Field } from 'payload'
import { storyBlockTypes } from './story-block-types'

type Data = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const partOf = (data: Data, name: string): Data => (data[name] ?? {}) as Data

const isShown = (field: Field, item: Data, beside: Data): boolean => {
  const condition = field.admin && 'condition' in field.admin ? field.admin.condition : undefined
  return !condition || condition(item, beside, {} as never) === true
}

type Node = { type?: string; fields?: Data }

/** Of the blocks of a story, each after what it is. */
const unfilledInStory = (story: unknown, item: Data): string[] => {
  const nodes = (story as { root?: { children?: Node[] } } | null | undefined)?.root?.children ?? []
  return nodes.flatMap(({ type, fields = {} }) => {
    const block = type === 'block' ? storyBlockTypes.find(({ slug }) => slug === fields.blockType) : undefined
    return unfilledAmong(block?.fields ?? [], item, fields).map((label) => `${block?.labels?.singular}: ${label}`)
  })
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
  if (field.type === 'richText' && !isEmpty(beside[field.name])) return unfilledInStory(beside[field.name], item)
  if (!('required' in field) || !field.required || !isEmpty(beside[field.name])) return []
  return typeof field.label === 'string' ? [field.label] : []
}

const unfilledAmong = (fields: readonly Field[], item: Data, beside: Data): string[] =>
  fields.flatMap((field) => unfilledOf(field, item, beside))

/** The labels of the fields that must be filled in before publication and are not, in the order of the form; rows of tables aside. */
export const unfilled = (fields: readonly Field[], item: Data): string[] => unfilledAmong(fields, item, item)
