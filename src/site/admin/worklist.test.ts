import { describe, expect, it } from 'vitest'
import { type State, states } from '@/publishing/workflow'
import { type Role, roles } from '@/users/roles'
import { worklist } from './worklist'

const counts = states.map((state, index) => ({ collection: 'exemplars', label: 'Gương', state, count: index + 1 }))
const deadlines = { postingsToUndo: 6, expiringConsents: 7, overdueReviews: 8, deactivatedAccounts: 9 }
const hrefs = { postingsToUndo: '/d', expiringConsents: '/a', overdueReviews: '/b', deactivatedAccounts: '/c' }
const listPath = (collection: string, state: State) => `/${collection}/${state}`

const labels = (role: Role, needsApproval: boolean) =>
  worklist({ roles: [role], needsApproval, counts, deadlines, hrefs, listPath }).map(({ label }) => label)

const expected: Record<Role, { without: string[]; with: string[] }> = {
  admin: {
    without: [
      'Chờ biên tập',
      'Trả lại để sửa',
      'Bản nháp',
      'Còn đăng ở nơi khác, phải gỡ',
      'Bản đồng ý sắp hết hạn',
      'Gương quá hạn rà soát',
      'Tài khoản đã ngừng dùng',
    ],
    with: [
      'Đã duyệt, chờ công bố',
      'Chờ biên tập',
      'Trả lại để sửa',
      'Bản nháp',
      'Còn đăng ở nơi khác, phải gỡ',
      'Bản đồng ý sắp hết hạn',
      'Gương quá hạn rà soát',
      'Tài khoản đã ngừng dùng',
    ],
  },
  editor: {
    without: [
      'Chờ biên tập',
      'Trả lại để sửa',
      'Bản nháp',
      'Còn đăng ở nơi khác, phải gỡ',
      'Bản đồng ý sắp hết hạn',
      'Gương quá hạn rà soát',
    ],
    with: [
      'Đã duyệt, chờ công bố',
      'Chờ biên tập',
      'Trả lại để sửa',
      'Bản nháp',
      'Còn đăng ở nơi khác, phải gỡ',
      'Bản đồng ý sắp hết hạn',
      'Gương quá hạn rà soát',
    ],
  },
  affairs: {
    without: ['Bản đồng ý sắp hết hạn', 'Gương quá hạn rà soát'],
    with: ['Bản đồng ý sắp hết hạn', 'Gương quá hạn rà soát'],
  },
  orientation: { without: [], with: ['Chờ duyệt định hướng'] },
  contributor: {
    without: ['Trả lại để sửa', 'Bản nháp', 'Đã gửi biên tập'],
    with: ['Trả lại để sửa', 'Bản nháp', 'Đã gửi biên tập'],
  },
  judge: { without: [], with: [] },
}

describe('worklist', () => {
  it.each(roles)('%s', (role) => {
    expect(labels(role, false)).toEqual(expected[role].without)
    expect(labels(role, true)).toEqual(expected[role].with)
  })

  it('adds up the collections and links to each list', () => {
    const lines = worklist({
      roles: ['contributor'],
      needsApproval: false,
      counts: [
        { collection: 'exemplars', label: 'Gương', state: 'returned', count: 2 },
        { collection: 'articles', label: 'Tin, bài', state: 'returned', count: 1 },
        { collection: 'events', label: 'Sự kiện', state: 'draft', count: 0 },
      ],
      deadlines,
      hrefs,
      listPath,
    })
    expect(lines).toEqual([
      {
        label: 'Trả lại để sửa',
        hint: expect.any(String),
        total: 3,
        links: [
          { label: 'Gương', count: 2, href: '/exemplars/returned' },
          { label: 'Tin, bài', count: 1, href: '/articles/returned' },
        ],
      },
    ])
  })

  it('names a state once for somebody with several roles', () => {
    const lines = worklist({
      roles: ['editor', 'orientation'],
      needsApproval: true,
      counts,
      deadlines,
      hrefs,
      listPath,
    })
    expect(lines.map(({ label }) => label)).not.toContain('Chờ duyệt định hướng')
  })
})
