import { expect, it } from 'vitest'
import { limitRefusal } from './person-limit'

const draft = { submittedAt: null }
const submitted = { submittedAt: '2026-05-01T08:00:00.000Z' }
const withdrawn = { ...submitted, withdrawal: { at: '2026-05-02T08:00:00.000Z', by: 'entrant', reason: null } }

it.each([
  ['nothing yet', [], 1, true],
  ['drafts take no slot', [draft, draft, draft], 1, true],
  ['one of two', [submitted, draft], 2, true],
  ['all used', [submitted, submitted], 2, false],
  ['a withdrawn one keeps its slot', [withdrawn], 1, false],
  ['no limit', Array(50).fill(submitted), null, true],
])('%s', (_, entries, limit, may) => {
  expect(limitRefusal(entries, limit) === null).toBe(may)
})

it('says what is used', () => {
  expect(limitRefusal([submitted, withdrawn], 2)).toBe(
    'Mỗi người được gửi nhiều nhất 2 bài, tính cả bài đã rút và bài viết chung; bạn đã gửi 2 bài.',
  )
  expect(limitRefusal([submitted], 1, 'Lê Thị Sen')).toContain('; đồng tác giả “Lê Thị Sen” đã gửi 1 bài.')
})
