import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { exampleSettings } from './factory'
import { contestFields } from './fields'

/** Paths of all fields that keep a value; rows of an array count once. */
const pathsOf = (fields: Field[], before = ''): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return pathsOf(field.tabs.flatMap((tab) => tab.fields))
    if (field.type === 'row') return pathsOf(field.fields, before)
    const path = 'name' in field ? `${before}${field.name}` : before
    return 'fields' in field ? pathsOf(field.fields, `${path}.`) : [path]
  })

const pathsIn = (value: unknown, before = ''): string[] => {
  if (Array.isArray(value) && value.some((row) => typeof row === 'object'))
    return [...new Set(value.flatMap((row) => pathsIn(row, before)))]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [before]
  return Object.entries(value).flatMap(([key, member]) => pathsIn(member, before ? `${before}.${key}` : key))
}

it('the form asks for exactly what the rules read', () => {
  // Recorded by the release, not set.
  const set = pathsIn(exampleSettings).filter((path) => path !== 'timeline.releasedAt')
  // The example's second criterion has no anchors.
  const groups = Object.keys(exampleSettings)
  const asked = pathsOf(contestFields).filter((path) => groups.includes(path.split('.')[0] ?? ''))
  expect(asked.sort()).toEqual(set.filter((path) => path !== 'rubric.criteria.anchors').sort())
})

it('only what has no limit may be left empty, and says so', () => {
  const numbers = (fields: Field[]): Field[] =>
    fields.flatMap((field) => {
      if (field.type === 'tabs') return numbers(field.tabs.flatMap((tab) => tab.fields))
      // Those shown are asked about as in every other form.
      if ('name' in field && field.name === 'people') return []
      return 'fields' in field ? numbers(field.fields) : field.type === 'number' ? [field] : []
    })
  const description = (field: Field) =>
    String((field.admin as { description?: unknown } | undefined)?.description ?? '')
  for (const field of numbers(contestFields))
    expect(/Để trống/.test(description(field)), JSON.stringify(field)).toBe(!('required' in field && field.required))
})
