import { expect, it } from 'vitest'
import { exampleSettings } from './factory'
import { listGroups } from './list-groups'

const { timeline } = exampleSettings
const contest = (name: string, entriesUntil: string, more: Partial<typeof timeline> = {}) => ({
  name,
  timeline: { ...timeline, entriesUntil, ...more },
})

it('whoever can be entered stands first, the nearest deadline on top', () => {
  const items = [
    contest('announced result', '2026-05-14', { releasedAt: '2026-05-01T08:00:00+07:00' }),
    contest('open for long', '2026-05-15'),
    contest('judged', '2026-04-20', { screeningUntil: '2026-04-30' }),
    contest('to come', '2026-05-18', { opensFrom: '2026-05-12' }),
    contest('open till tomorrow', '2026-05-12'),
  ]
  const groups = listGroups(items, new Date('2026-05-11T12:00:00+07:00'))
  expect(groups.map(({ title, items: own }) => [title, own.map(({ name }) => name)])).toEqual([
    ['Đang nhận bài', ['open till tomorrow', 'open for long']],
    ['Sắp nhận bài', ['to come']],
    ['Đang sơ loại, chấm và xét giải', ['judged']],
    ['Đã công bố kết quả', ['announced result']],
  ])
  expect(listGroups([], new Date())).toEqual([])
})
