import { describe, expect, it } from 'vitest'
import { fill } from './fill'

const unit = { id: 'u1', name: 'xã Phùng Nguyên' }
const picture = { id: 'm1', token: 'abc' }
const rows = new Map<string, object>([
  ['u1', unit],
  ['m1', picture],
])

describe('filling a document with the rows that it points to', () => {
  it('replaces ids in fields, lists and the nodes of a story, and leaves its own id', () => {
    const doc = {
      id: 'u1',
      unit: 'u1',
      cover: 'm2',
      gallery: ['m1', 'm2'],
      story: { root: { children: [{ type: 'upload', value: 'm1' }] } },
      count: 3,
      none: null,
    }
    expect(fill(doc, rows)).toEqual({
      id: 'u1',
      unit,
      cover: 'm2',
      gallery: [picture, 'm2'],
      story: { root: { children: [{ type: 'upload', value: picture }] } },
      count: 3,
      none: null,
    })
  })
})
