import { deadlineInWords, endOf, type Moment, timeInWords } from './deadline'
import { isReleased, phaseAt, type Timeline, takesEntries } from './phase'

/** What is recorded of an entry's course; its state is derived from it. Instants are ISO 8601. */
export type EntryRecord = {
  submittedAt: string | null
  /** `reason`: null where the entrant gave none. */
  withdrawal: { at: string; by: 'entrant' | 'staff'; reason: string | null } | null
  screening: { at: string; outcome: 'eligible' | 'ineligible'; reason: string | null } | null
  /** Until when a late code admits this entry after the deadline, inclusive. */
  lateUntil: Moment | null
}

export const entryStates = ['draft', 'submitted', 'withdrawn', 'eligible', 'ineligible'] as const
export type EntryState = (typeof entryStates)[number]

export const entryStateLabels: Record<EntryState, string> = {
  draft: 'Bản nháp',
  submitted: 'Đã nộp',
  withdrawn: 'Đã rút',
  eligible: 'Đủ điều kiện chấm',
  ineligible: 'Không đủ điều kiện',
}

export const stateOf = ({ submittedAt, withdrawal, screening }: EntryRecord): EntryState => {
  if (withdrawal) return 'withdrawn'
  if (screening) return screening.outcome
  return submittedAt ? 'submitted' : 'draft'
}

export type Contest = { timeline: Timeline }

type Act = {
  label: string
  states: readonly EntryState[]
  time: 'while entries are taken' | 'after the deadline' | 'any'
}

/** What can be done with an entry, in which states and when. The first four are the entrant's, the others the secretary's. */
const acts = {
  edit: { label: 'sửa bài', states: ['draft', 'submitted'], time: 'while entries are taken' },
  submit: { label: 'nộp bài', states: ['draft'], time: 'while entries are taken' },
  withdraw: { label: 'rút bài', states: ['submitted'], time: 'while entries are taken' },
  undoWithdrawal: { label: 'nộp lại bài đã rút', states: ['withdrawn'], time: 'while entries are taken' },
  screen: { label: 'sơ loại', states: ['submitted', 'eligible', 'ineligible'], time: 'after the deadline' },
  assign: { label: 'phân công chấm', states: ['eligible'], time: 'after the deadline' },
} as const satisfies Record<string, Act>

export type ActName = keyof typeof acts

/** Whether this entry is still taken: within the contest's time and its grace, or as long as its late code says. */
const isTaken = ({ lateUntil }: EntryRecord, { timeline }: Contest, now: Date): boolean =>
  takesEntries(timeline, now) ||
  (lateUntil !== null && isAfterDeadline(timeline, now) && now <= endOf(lateUntil) && !isReleased(timeline, now))

const isAfterDeadline = (timeline: Timeline, now: Date) => now > endOf(timeline.entriesUntil)

/** Why it cannot be done now, as a sentence for whoever asked, or null where it can. */
export const refusalOfAct = (name: ActName, entry: EntryRecord, contest: Contest, now: Date): string | null => {
  const { label, states, time }: Act = acts[name]
  const state = stateOf(entry)
  if (!states.includes(state)) {
    const wanted = states.map((one) => `“${entryStateLabels[one]}”`).join(' hoặc ')
    return `Không thể ${label}: bài đang ở trạng thái “${entryStateLabels[state]}”, cần ${wanted}.`
  }
  const { timeline } = contest
  if (time === 'while entries are taken' && !isTaken(entry, contest, now))
    return isAfterDeadline(timeline, now)
      ? `Không thể ${label}: cuộc thi đã hết hạn lúc ${deadlineInWords(timeline.entriesUntil)}. Nếu cần, mời bạn liên hệ ban tổ chức.`
      : `Không thể ${label}: cuộc thi chưa mở nhận bài.`
  if (time === 'after the deadline' && isTaken(entry, contest, now))
    return `Chưa thể ${label}: tác giả còn được sửa và rút bài.`
  if (time === 'after the deadline' && !isAfterDeadline(timeline, now))
    return `Chưa thể ${label}: cuộc thi chưa hết hạn nhận bài.`
  if (time === 'after the deadline' && isReleased(timeline, now)) return `Không thể ${label}: kết quả đã công bố.`
  return null
}

type Ability = ((entry: EntryRecord, contest: Contest, now: Date) => boolean) & {
  /** The states in which it can be done at all. */
  states: readonly EntryState[]
}

const ability = (name: ActName): Ability =>
  Object.assign((entry: EntryRecord, contest: Contest, now: Date) => refusalOfAct(name, entry, contest, now) === null, {
    states: acts[name].states,
  })

export const entryCan: Record<ActName, Ability> = {
  edit: ability('edit'),
  submit: ability('submit'),
  withdraw: ability('withdraw'),
  undoWithdrawal: ability('undoWithdrawal'),
  screen: ability('screen'),
  assign: ability('assign'),
}

/** The one line that tells an entrant where the entry stands. It never tells of the grace, nor of screening before the release. */
export const entryInWords = (entry: EntryRecord, contest: Contest, now: Date): string => {
  const { timeline } = contest
  const isOpen = phaseAt(timeline, now).name === 'open'
  const until = isOpen ? timeline.entriesUntil : isTaken(entry, contest, now) ? entry.lateUntil : null
  const end = deadlineInWords(until ?? timeline.entriesUntil)
  if (entry.withdrawal) {
    const withdrawn = `Đã rút lúc ${timeInWords(entry.withdrawal.at)}`
    return until ? `${withdrawn}; còn nộp lại được đến ${end}` : withdrawn
  }
  if (!entry.submittedAt)
    return until ? `Bản nháp, chưa nộp; còn nộp được đến ${end}` : `Bản nháp, chưa nộp; đã hết hạn lúc ${end}`
  const submitted = `Đã nộp lúc ${timeInWords(entry.submittedAt)}`
  if (until) return `${submitted}; còn sửa được đến ${end}`
  if (entry.screening?.outcome === 'ineligible' && isReleased(timeline, now))
    return `${submitted}; không đủ điều kiện dự thi${entry.screening.reason ? `: ${entry.screening.reason}` : ''}`
  return `${submitted}; đã hết hạn sửa lúc ${end}`
}
