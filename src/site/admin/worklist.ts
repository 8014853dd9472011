import type { State } from '@/publishing/workflow'
import type { Role } from '@/users/roles'

/** How many items of a collection are in a state. */
export type StateCount = { collection: string; label: string; state: State; count: number }

export type Deadlines = {
  /** Postings elsewhere of what is public no longer. */
  postingsToUndo: number
  expiringConsents: number
  overdueReviews: number
  deactivatedAccounts: number
}

/** Something that waits, with the list that shows it. */
export type Line = {
  label: string
  hint: string
  total: number
  links: { label: string; count: number; href: string }[]
}

type Asked = {
  roles: readonly Role[]
  needsApproval: boolean
  counts: readonly StateCount[]
  deadlines: Deadlines
  hrefs: Record<keyof Deadlines, string>
  listPath: (collection: string, state: State) => string
}

const stateLines: readonly {
  state: State
  label: string
  hint: string
  for: readonly Role[]
  onlyWithApproval?: true
}[] = [
  {
    state: 'approved',
    label: 'Đã duyệt, chờ công bố',
    hint: 'Ban Tuyên giáo đã duyệt, có thể công bố.',
    for: ['editor', 'admin'],
    onlyWithApproval: true,
  },
  { state: 'submitted', label: 'Chờ biên tập', hint: 'Bài đã gửi, cần đọc và công bố.', for: ['editor', 'admin'] },
  {
    state: 'submitted',
    label: 'Chờ duyệt định hướng',
    hint: 'Bài đã gửi, cần duyệt trước khi công bố.',
    for: ['orientation'],
    onlyWithApproval: true,
  },
  {
    state: 'returned',
    label: 'Trả lại để sửa',
    hint: 'Đọc lời nhắn ở mục Lịch sử của bài rồi sửa.',
    for: ['contributor', 'editor', 'admin'],
  },
  { state: 'draft', label: 'Bản nháp', hint: 'Đang viết dở.', for: ['contributor', 'editor', 'admin'] },
  { state: 'submitted', label: 'Đã gửi biên tập', hint: 'Đang chờ ban biên tập.', for: ['contributor'] },
]

const deadlineLines: readonly { key: keyof Deadlines; label: string; hint: string; for: readonly Role[] }[] = [
  {
    key: 'postingsToUndo',
    label: 'Còn đăng ở nơi khác, phải gỡ',
    hint: 'Bài đã thôi công bố hoặc không còn được đồng ý cho kênh ấy.',
    for: ['editor', 'admin'],
  },
  {
    key: 'expiringConsents',
    label: 'Bản đồng ý sắp hết hạn',
    hint: 'Trong 30 ngày tới. Hết hạn là bài tự thôi công bố.',
    for: ['editor', 'affairs', 'admin'],
  },
  {
    key: 'overdueReviews',
    label: 'Gương quá hạn rà soát',
    hint: 'Đã qua ngày “Rà soát tiếp theo”.',
    for: ['affairs', 'editor', 'admin'],
  },
  { key: 'deactivatedAccounts', label: 'Tài khoản đã ngừng dùng', hint: 'Giữ lại để lịch sử còn tên.', for: ['admin'] },
]

const concerns = (wanted: readonly Role[], roles: readonly Role[]) => wanted.some((role) => roles.includes(role))

/** What waits for somebody with these roles, the most pressing first; nothing that counts zero. */
export const worklist = ({ roles, needsApproval, counts, deadlines, hrefs, listPath }: Asked): Line[] => {
  const seen = new Set<State>()
  const byState = stateLines.flatMap((line): Line[] => {
    if (!concerns(line.for, roles) || (line.onlyWithApproval && !needsApproval) || seen.has(line.state)) return []
    seen.add(line.state)
    const links = counts
      .filter(({ state, count }) => state === line.state && count > 0)
      .map(({ collection, label, count }) => ({ label, count, href: listPath(collection, line.state) }))
    return [{ label: line.label, hint: line.hint, total: links.reduce((sum, { count }) => sum + count, 0), links }]
  })
  const byDay = deadlineLines
    .filter((line) => concerns(line.for, roles))
    .map(({ key, label, hint }): Line => {
      const count = deadlines[key]
      return { label, hint, total: count, links: [{ label: 'Xem danh sách', count, href: hrefs[key] }] }
    })
  return [...byState, ...byDay].filter(({ total }) => total > 0)
}
