import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { unfilled } from './unfilled'

const text = (name: string, more = {}): Field => ({ name, type: 'text', label: `Ô ${name}`, required: true, ...more })

const story = (...blocks: object[]) => ({
  root: { children: [{ type: 'paragraph' }, ...blocks.map((fields) => ({ type: 'block', fields }))] },
})

const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Một', fields: [text('name'), { type: 'row', fields: [text('row')] }] },
      { name: 'tab', label: 'Hai', fields: [text('inTab')] },
    ],
  },
  { name: 'group', type: 'group', fields: [text('inGroup')] },
  { type: 'collapsible', label: 'Ba', fields: [text('free', { required: false })] },
  { name: 'many', type: 'relationship', relationTo: 'units', hasMany: true, label: 'Nhiều', required: true },
  { name: 'story', type: 'richText', label: 'Truyện' },
  text('sometimes', { admin: { condition: (item: { name?: string }) => item.name === 'A' } }),
]

const whole = { name: 'B', row: 'x', tab: { inTab: 'x' }, group: { inGroup: 'x' }, many: ['1'] }

describe('what is not filled in', () => {
  it.each([
    [{}, ['Ô name', 'Ô row', 'Ô inTab', 'Ô inGroup', 'Nhiều']],
    [whole, []],
    [{ ...whole, name: 'A' }, ['Ô sometimes']],
    [{ ...whole, name: 'A', sometimes: 'x', many: [] }, ['Nhiều']],
    [{ ...whole, row: null, tab: null }, ['Ô row', 'Ô inTab']],
    [{ ...whole, row: '', group: { inGroup: 0 } }, ['Ô row']],
    [{ ...whole, story: story({ blockType: 'quotation', text: 'x' }, { blockType: 'other' }) }, ['Lời nói: Người nói']],
    [{ ...whole, story: story({ blockType: 'audio', title: 'x', recording: '1', transcript: 'x' }) }, []],
  ])('of %j is %j', (item, missing) => expect(unfilled(fields, item)).toEqual(missing))
})
