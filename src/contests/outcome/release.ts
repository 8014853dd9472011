import { randomBytes } from 'node:crypto'
import type { Entrant, Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import type { Award, PublicAward, Released } from '../course'
import { readCourse, writeCourse } from '../course'
import { exportOf } from '../export-format'
import { namesOf } from '../names-of'
import { type Act, refuse, type Sent } from '../office/act'
import { takeTurns } from '../own-entry'
import { receiptCode } from '../receipt-code'
import type { Prize } from '../settings'
import { authorsOf, gatherRecord } from './contest-record'
import { screenedOutOf, writeResultLetters } from './result-letters'

/** Whether somebody may be named beside a prize: he ticked the licence, and nobody took his name away since. */
const mayBeNamed = ({ ticks }: Pick<Entry, 'ticks'>) => Boolean(ticks?.some(({ key }) => key === 'licence'))

const publicAward = (
  { prize, entry: code, unit, citation }: Award,
  prizes: readonly Prize[],
  entries: readonly Entry[],
  authors: ReadonlyMap<string, Entrant[]>,
): PublicAward => {
  const entry = entries.find(({ blindCode }) => blindCode === code)
  const isNamed = entry !== undefined && mayBeNamed(entry)
  const people = isNamed ? (authors.get(entry.id) ?? []).filter((one) => one.part === 'author' || mayBeNamed(one)) : []
  return {
    prize,
    amount: prizes.find(({ name }) => name === prize)?.amount ?? null,
    work: entry
      ? {
          code: code ?? '',
          title: entry.title || '(Không có tên)',
          genre: entry.genre ?? null,
          author: namesOf(people) || null,
          unit: people[0]?.unitName ?? null,
        }
      : null,
    unit,
    citation,
    certificate: receiptCode(randomBytes(16)),
  }
}

const judgeNames = async ({ req }: Act, accounts: string[]): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: accounts } },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'the result names its judges'),
  })
  return docs.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'vi'))
}

/** At once, or at a time within a year. */
const releaseTime = (sent: Sent, now: Date): Date => {
  if (typeof sent.at !== 'string' || sent.at === '') return now
  // A form's local time has no zone: it is Vietnam's.
  const at = new Date(/(?:Z|[+-]\d\d:\d\d)$/u.test(sent.at) ? sent.at : `${sent.at}+07:00`)
  if (Number.isNaN(at.getTime())) return refuse('Giờ công bố không đúng.')
  if (at.getTime() > now.getTime() + 366 * 86_400_000) return refuse('Giờ công bố cách quá một năm.')
  return at > now ? at : now
}

/** Why the result cannot be released yet, in sentences; empty where it can. */
export const releaseFaults = async ({ req, contest }: Pick<Act, 'req' | 'contest'>): Promise<string[]> => {
  const { record, course } = await gatherRecord(req, contest)
  const { released } = exportOf(record)
  const rank = new Map(released.rankings.flatMap(({ places }) => places.map((place) => [place.entry, place.rank])))
  const tied = released.rankings
    .flatMap(({ ties }) => ties)
    .filter((codes) => codes.some((code) => course.awards.some(({ entry }) => entry === code)))
  return [
    ...(released.unmarked.length > 0
      ? [`Còn ${released.unmarked.length} bài chưa có phiếu chấm: ${released.unmarked.join(', ')}.`]
      : []),
    ...(course.awards.length === 0 ? ['Chưa ghi giải nào.'] : []),
    ...tied
      .filter((codes) => codes.some((code) => !course.awards.some(({ entry }) => entry === code)))
      .map((codes) => `Bài ${codes.join(', ')} đồng hạng: hội đồng cần quyết định.`),
    ...course.awards
      .filter(({ entry }) => entry && !rank.has(entry))
      .map(({ entry }) => `Bài ${entry} có giải nhưng chưa được xếp hạng.`),
  ]
}

/** Freezes the result and releases it, at once or at the time that is sent. */
export const releaseResult = async (act: Act, sent: Sent): Promise<void> => {
  const { req, contest, now, by } = act
  await takeTurns(req, `result ${contest.doc.id}`)
  const course = await readCourse(req, contest.doc.id)
  if (course.releasedAt) refuse('Kết quả đã hẹn giờ hoặc đã công bố.')
  const faults = await releaseFaults(act)
  if (faults.length > 0) refuse(faults.join(' '))
  const { entries, record } = await gatherRecord(req, contest)
  const awarded = entries.filter(({ blindCode }) => course.awards.some(({ entry }) => entry === blindCode))
  const screenedOut = await screenedOutOf(act)
  const authors = await authorsOf(req, [...entries, ...screenedOut])
  const released: Released = {
    export: exportOf(record),
    awards: course.awards.map((award) => publicAward(award, contest.settings.prizes, awarded, authors)),
    entries: entries.length,
    judges: await judgeNames(act, [...new Set(record.assessments.map(({ judge }) => judge))]),
  }
  await writeCourse(req, course, { released, releasedAt: releaseTime(sent, now).toISOString(), releasedBy: by })
  await writeResultLetters(act, { entries, screenedOut, authors, awards: course.awards })
}

/** Takes a release back before its hour has come. */
export const callBackResult = async (act: Act): Promise<void> => {
  const { req, contest, now } = act
  await takeTurns(req, `result ${contest.doc.id}`)
  const course = await readCourse(req, contest.doc.id)
  if (!course.releasedAt) refuse('Kết quả chưa hẹn giờ công bố.')
  if (new Date(course.releasedAt ?? 0) <= now) refuse('Kết quả đã công bố nên không gọi lại được.')
  await writeCourse(req, course, { released: null, releasedAt: null, releasedBy: null })
  await req.payload.delete({
    collection: 'letters',
    where: {
      and: [{ contest: { equals: contest.doc.id } }, { kind: { equals: 'result' } }, { state: { not_equals: 'sent' } }],
    },
    depth: 0,
    ...bypassing(req, 'the letters tell of a result that is not one'),
  })
}
