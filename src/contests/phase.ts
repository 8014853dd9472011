import { addDays, toVietnamDay } from '@/shared/time/vietnam-date'
import { beginningOf, countdown, deadlineInWords, endOf, type Moment, timeInWords } from './deadline'

/** The dates of a contest, as they are stored. Each phase begins when the one before ends. */
export type Timeline = {
  /** Not seen by the public before. */
  announcedFrom: Moment
  opensFrom: Moment
  /** The advertised deadline, inclusive. */
  entriesUntil: Moment
  /** How long after the deadline entries are still taken. Never told to anybody outside. */
  graceMinutes: number
  screeningUntil: Moment
  /** Judging rounds in their order. */
  rounds: { name: string; until: Moment }[]
  /** When the result is promised. */
  resultsExpected: Moment
  /** When the result was released, or will be; null while nothing is decided. */
  releasedAt: string | null
}

export const phaseNames = ['preparing', 'announced', 'open', 'screening', 'judging', 'council', 'released'] as const
export type PhaseName = (typeof phaseNames)[number]

export const phaseLabels: Record<PhaseName, string> = {
  preparing: 'Đang chuẩn bị',
  announced: 'Đã phát động',
  open: 'Đang nhận bài',
  screening: 'Sơ loại bài dự thi',
  judging: 'Đang chấm',
  council: 'Hội đồng họp xét giải',
  released: 'Đã công bố kết quả',
}

/** `from` and `to` are the first and the last millisecond; null where the phase has no such end. */
export type Phase = { name: PhaseName; round: string | null; from: Date | null; to: Date | null }

/** All phases in their order, without a gap; `released` only once its time is set. */
export const phasesOf = (timeline: Timeline): Phase[] => {
  const release = timeline.releasedAt === null ? null : new Date(timeline.releasedAt)
  const before = (instant: Date) => new Date(instant.getTime() - 1)
  const ends: [PhaseName, string | null, Date | null][] = [
    ['preparing', null, before(beginningOf(timeline.announcedFrom))],
    ['announced', null, before(beginningOf(timeline.opensFrom))],
    ['open', null, endOf(timeline.entriesUntil)],
    ['screening', null, endOf(timeline.screeningUntil)],
    ...timeline.rounds.map(({ name, until }): [PhaseName, string, Date] => ['judging', name, endOf(until)]),
    ['council', null, release && before(release)],
  ]
  const phases = ends.map(([name, round, to], i): Phase => {
    const previous = ends[i - 1]?.[2]
    return { name, round, from: previous ? new Date(previous.getTime() + 1) : null, to }
  })
  return release ? [...phases, { name: 'released', round: null, from: release, to: null }] : phases
}

/** Where the contest stands: the last phase that has begun, so that an early release counts at once. */
export const phaseAt = (timeline: Timeline, now: Date): Phase =>
  phasesOf(timeline).reduce((last, phase) => (phase.from !== null && phase.from <= now ? phase : last))

export const isReleased = ({ releasedAt }: Timeline, now: Date): boolean =>
  releasedAt !== null && now >= new Date(releasedAt)

/** Whether the server takes entries: from the opening to the deadline and its grace, both ends included. */
export const takesEntries = ({ opensFrom, entriesUntil, graceMinutes }: Timeline, now: Date): boolean =>
  now >= beginningOf(opensFrom) && now.getTime() <= endOf(entriesUntil).getTime() + graceMinutes * 60_000

export type PhaseInWords = { now: string; next: string | null; countdown: string | null }

/** For the public page: what goes on, what comes next, how long it lasts. Says nothing about the grace. */
export const phaseInWords = (timeline: Timeline, now: Date): PhaseInWords => {
  const { name, round } = phaseAt(timeline, now)
  const firstRound = timeline.rounds[0]?.name
  const expected = `Dự kiến công bố kết quả: ${deadlineInWords(timeline.resultsExpected)}.`
  switch (name) {
    case 'preparing':
    case 'announced':
      return {
        now: phaseLabels[name],
        next: `Nhận bài từ ${timeInWords(beginningOf(timeline.opensFrom))} đến ${deadlineInWords(timeline.entriesUntil)}.`,
        countdown: null,
      }
    case 'open':
      return {
        now: phaseLabels.open,
        next: `Sau hạn nộp, ban tổ chức sơ loại bài đến ${deadlineInWords(timeline.screeningUntil)}.`,
        countdown: countdown(timeline.entriesUntil, now),
      }
    case 'screening':
      return {
        now: phaseLabels.screening,
        next: firstRound ? `Sau đó: ${firstRound}. ${expected}` : expected,
        countdown: null,
      }
    case 'judging':
      return { now: `${phaseLabels.judging}: ${round}`, next: expected, countdown: null }
    case 'council':
      return {
        now: phaseLabels.council,
        next: now > endOf(timeline.resultsExpected) ? 'Kết quả sẽ được công bố trên trang này.' : expected,
        countdown: null,
      }
    case 'released':
      return { now: phaseLabels.released, next: null, countdown: null }
  }
}

/** The next instant at which `phaseInWords` may read otherwise: the end of the phase, or midnight while days are counted. */
export const nextChangeAt = (timeline: Timeline, now: Date): Date | null => {
  const { name, to } = phaseAt(timeline, now)
  const expectedEnd = endOf(timeline.resultsExpected)
  const later = [
    to && new Date(to.getTime() + 1),
    name === 'open' ? beginningOf(addDays(toVietnamDay(now), 1)) : null,
    name === 'council' ? new Date(expectedEnd.getTime() + 1) : null,
  ].filter((instant) => instant !== null && instant > now)
  return later.length === 0 ? null : new Date(Math.min(...later.map(Number)))
}

/** What is wrong with the dates: the field and a sentence for the secretary. Empty when they follow one another. */
export const timelineFaults = (timeline: Timeline): { field: string; message: string }[] => {
  const line = [
    { field: 'announcedFrom', label: 'Ngày phát động', at: beginningOf(timeline.announcedFrom) },
    { field: 'opensFrom', label: 'Ngày mở nhận bài', at: beginningOf(timeline.opensFrom) },
    { field: 'entriesUntil', label: 'Hạn nộp bài', at: endOf(timeline.entriesUntil) },
    { field: 'screeningUntil', label: 'Hạn sơ loại', at: endOf(timeline.screeningUntil) },
    ...timeline.rounds.map(({ name, until }, i) => ({
      field: `rounds.${i}.until`,
      label: `Hạn của “${name}”`,
      at: endOf(until),
    })),
    { field: 'resultsExpected', label: 'Ngày dự kiến công bố kết quả', at: endOf(timeline.resultsExpected) },
  ]
  const order = line.flatMap(({ field, label, at }, i) => {
    const before = line[i - 1]
    if (!before || at > before.at || (at >= before.at && field === 'opensFrom')) return []
    return [{ field, message: `${label} phải sau “${before.label}”.` }]
  })
  const isGraceRight = Number.isInteger(timeline.graceMinutes) && timeline.graceMinutes >= 0
  const rounds = timeline.rounds.length === 0 ? [{ field: 'rounds', message: 'Cần ít nhất một vòng chấm.' }] : []
  const grace = isGraceRight ? [] : [{ field: 'graceMinutes', message: 'Số phút nới hạn là số nguyên, từ 0 trở lên.' }]
  const graceEnd = endOf(timeline.entriesUntil).getTime() + timeline.graceMinutes * 60_000
  const overlap =
    isGraceRight && graceEnd >= endOf(timeline.screeningUntil).getTime()
      ? [{ field: 'graceMinutes', message: 'Thời gian nới hạn phải kết thúc trước hạn sơ loại.' }]
      : []
  return [...order, ...rounds, ...grace, ...overlap]
}
