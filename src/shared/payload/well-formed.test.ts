import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { wellFormed } from './well-formed.ts'

const id = '0b1f6c1e-2b8e-4a54-9c1b-3f0a6d5e7c21'
const story = { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Một' }] }] } }
const deep = (levels: number): unknown => (levels === 0 ? { type: 'x' } : { type: 'x', children: [deep(levels - 1)] })

const fields = [
  { name: 'text', type: 'text' },
  { name: 'number', type: 'number' },
  { name: 'box', type: 'checkbox' },
  { name: 'day', type: 'date' },
  { name: 'one', type: 'select', options: [{ value: 'a', label: 'A' }, 'b'] },
  { name: 'many', type: 'select', hasMany: true, options: ['a', 'b'] },
  { name: 'unit', type: 'relationship', relationTo: 'units' },
  { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true },
  { name: 'item', type: 'relationship', relationTo: ['articles', 'events'] },
  { name: 'story', type: 'richText' },
  { name: 'group', type: 'group', flattenedFields: [{ name: 'inner', type: 'text' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'inner', type: 'text' }] },
  { name: 'parts', type: 'blocks', blocks: [{ slug: 'call', flattenedFields: [{ name: 'inner', type: 'text' }] }] },
  { name: 'joined', type: 'join' },
] as unknown as FlattenedField[]

describe('what has the shape of its field', () => {
  it.each<[unknown, unknown?]>([
    [{}],
    [{ text: null, number: '', day: null, unit: null, rows: null, story: null, group: null }],
    [{ text: 'Một\u0000\u200B'.normalize('NFD') }, { text: 'Một' }],
    [{ text: '  hai\r\ndòng ' }, { text: '  hai\ndòng ' }],
    [{ number: 1.5 }],
    [{ number: '12' }],
    [{ box: true }],
    [{ box: 'false' }],
    [{ day: '2028-02-29' }],
    [{ day: '2026-06-01T12:00:00.000Z' }],
    [{ day: new Date(0) }],
    [{ one: 'a' }],
    [{ one: 'b' }],
    [{ many: ['a', 'b'] }],
    [{ many: [] }],
    [{ unit: id }],
    [{ unit: { id, name: 'x' } }],
    [{ units: [id, { id }] }],
    [{ item: { relationTo: 'events', value: id } }],
    [{ story }],
    [{ story: JSON.stringify(story) }, { story }],
    [{ group: { inner: 'x', other: 1 } }, { group: { inner: 'x' } }],
    [{ rows: [{ id: 'r', inner: 'x', other: 1 }] }, { rows: [{ id: 'r', inner: 'x' }] }],
    [{ rows: 0 }, { rows: [] }],
    [
      { parts: [{ blockType: 'call', blockName: '', inner: 'x', other: 1 }] },
      { parts: [{ blockType: 'call', blockName: '', inner: 'x' }] },
    ],
    [
      { unknown: 1, constructor: 'x', joined: { docs: [] }, id, password: 'p\u0000' },
      { id, password: 'p\u0000' },
    ],
    [{ text: undefined }],
  ])('%j', (data, clean = data) => {
    expect(wellFormed(fields, data)).toEqual({ data: clean, misfits: [] })
  })
})

describe('what has not', () => {
  it.each<[unknown, string[]]>([
    [7, ['']],
    [[], ['']],
    ['x', ['']],
    [{ text: 7 }, ['text']],
    [{ text: ['x'] }, ['text']],
    [{ text: {} }, ['text']],
    [{ number: 'nhiều' }, ['number']],
    [{ number: 1e300 }, ['number']],
    [{ number: Number.NaN }, ['number']],
    [{ number: [1] }, ['number']],
    [{ box: 'có' }, ['box']],
    [{ box: 1 }, ['box']],
    [{ day: '2026-02-29' }, ['day']],
    [{ day: 'hôm qua' }, ['day']],
    [{ day: 7 }, ['day']],
    [{ day: '275760-09-13T00:00:00.000Z' }, ['day']],
    [{ day: '0001-01-01' }, ['day']],
    [{ one: 'c' }, ['one']],
    [{ one: ['a'] }, ['one']],
    [{ many: 'a' }, ['many']],
    [{ many: ['a', 'c'] }, ['many']],
    [{ unit: 'x' }, ['unit']],
    [{ unit: {} }, ['unit']],
    [{ unit: [id] }, ['unit']],
    [{ units: id }, ['units']],
    [{ units: [id, null] }, ['units']],
    [{ item: id }, ['item']],
    [{ item: { relationTo: 'users', value: id } }, ['item']],
    [{ item: { relationTo: 'events', value: 'x' } }, ['item']],
    [{ story: '<p>' }, ['story']],
    [{ story: { root: 7 } }, ['story']],
    [{ story: { root: { type: 'root', children: 7 } } }, ['story']],
    [{ story: { root: { type: 'root', children: [7] } } }, ['story']],
    [{ story: { root: deep(100) } }, ['story']],
    [{ group: 'x' }, ['group']],
    [{ group: { inner: 7 } }, ['group.inner']],
    [{ rows: 'x' }, ['rows']],
    [{ rows: [{ inner: 'x' }, 7, { inner: 7 }] }, ['rows.1', 'rows.2.inner']],
    [{ parts: [{ blockType: 'khac' }, { inner: 'x' }] }, ['parts.0', 'parts.1']],
    [{ text: 7, number: 'x' }, ['text', 'number']],
  ])('%j', (data, paths) => {
    expect(wellFormed(fields, data).misfits.map(({ path }) => path)).toEqual(paths)
  })
})
