import type { Role } from '@/users/roles'

/** The states of a publishable item, in the order of its life. */
export const states = ['draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn'] as const

export type State = (typeof states)[number]

export const stateLabels: Record<State, string> = {
  draft: 'Bản nháp',
  submitted: 'Chờ biên tập',
  returned: 'Trả lại để sửa',
  approved: 'Đã duyệt định hướng',
  published: 'Đã công bố',
  withdrawn: 'Đã thôi công bố',
}

/**
 * `secretary`: whoever runs the contest in question. `system`: the worker, the operator's commands and consequences of another
 * record, such as a revoked consent.
 */
export type Actor = Role | 'secretary' | 'system'

export type Move = {
  name: 'submit' | 'recall' | 'return' | 'approve' | 'lapse' | 'publish' | 'revise' | 'withdraw'
  label: string
  from: readonly State[]
  to: State
  by: readonly Actor[]
  /** The move needs a word to those concerned. */
  needsNote?: true
}

/**
 * Who may move an item from which state to which. Two moves are not asked for but follow from a save: `lapse`, when an approved
 * text is changed, and `revise`, when a published item gets a new draft beside its public version.
 */
const moves: readonly Move[] = [
  {
    name: 'submit',
    label: 'Gửi biên tập',
    from: ['draft', 'returned', 'withdrawn'],
    to: 'submitted',
    by: ['contributor', 'editor', 'secretary', 'admin', 'system'],
  },
  {
    name: 'recall',
    label: 'Rút về sửa tiếp',
    from: ['submitted'],
    to: 'draft',
    by: ['contributor', 'editor', 'secretary', 'admin', 'system'],
  },
  {
    name: 'return',
    label: 'Trả lại để sửa',
    from: ['submitted', 'approved'],
    to: 'returned',
    by: ['editor', 'secretary', 'orientation', 'admin', 'system'],
    needsNote: true,
  },
  {
    name: 'approve',
    label: 'Duyệt định hướng',
    from: ['submitted'],
    to: 'approved',
    by: ['orientation', 'admin', 'system'],
  },
  {
    name: 'lapse',
    label: 'Sửa sau khi duyệt',
    from: ['approved'],
    to: 'submitted',
    by: ['editor', 'secretary', 'admin', 'system'],
  },
  {
    name: 'publish',
    label: 'Công bố',
    from: ['draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn'],
    to: 'published',
    by: ['editor', 'secretary', 'admin', 'system'],
  },
  {
    name: 'revise',
    label: 'Soạn bản sửa',
    from: ['published'],
    to: 'draft',
    by: ['editor', 'secretary', 'admin', 'system'],
  },
  {
    name: 'withdraw',
    label: 'Thôi công bố',
    from: ['published', 'draft', 'submitted', 'returned', 'approved'],
    to: 'withdrawn',
    by: ['editor', 'secretary', 'admin', 'system'],
    needsNote: true,
  },
]

export type MoveName = Move['name']

/** Moves that the workflow panel offers as buttons; the others follow from saving. */
export const askedMoves: readonly MoveName[] = ['submit', 'recall', 'return', 'approve', 'withdraw']

export type Situation = {
  state: State
  actors: readonly Actor[]
  /** Whether the public sees a version of the item now. */
  isPublic: boolean
  /** The setting: nothing is published without approval by `orientation`. */
  needsApproval: boolean
}

const moveNamed = (name: MoveName): Move => {
  const found = moves.find((move) => move.name === name)
  if (!found) throw new Error(`unknown move ${name}`)
  return found
}

/** Why the move is refused, in Vietnamese, or null when it is allowed. */
export const refusalOf = (name: MoveName, { state, actors, isPublic, needsApproval }: Situation): string | null => {
  const move = moveNamed(name)
  const isSystem = actors.includes('system')
  if (!move.by.some((actor) => actors.includes(actor)))
    return `Vai trò của bạn không được “${move.label}”. Hãy nhờ ban biên tập.`
  if (!move.from.includes(state)) return `Không thể “${move.label}” khi bài đang ở trạng thái “${stateLabels[state]}”.`
  if (name === 'withdraw' && !isPublic) return 'Bài chưa công bố nên không có gì để thôi công bố.'
  if (name === 'approve' && !needsApproval) return 'Cổng đang không bật bước duyệt định hướng.'
  if (name === 'publish' && needsApproval && !isSystem && state !== 'approved' && state !== 'published')
    return 'Bài cần được duyệt định hướng trước khi công bố. Hãy gửi biên tập rồi chờ duyệt.'
  return null
}

/** The moves that the panel may offer in this situation. */
export const offeredMoves = (situation: Situation): Move[] =>
  moves.filter((move) => askedMoves.includes(move.name) && refusalOf(move.name, situation) === null)

export const moveOf = moveNamed

/** Whether a caller may edit the text in this state; where he may not, a draft save is refused too. */
export const mayEdit = (state: State, actors: readonly Actor[]): boolean => {
  if (actors.some((actor) => ['editor', 'secretary', 'admin', 'system'].includes(actor))) return true
  return actors.includes('contributor') && (state === 'draft' || state === 'returned')
}
