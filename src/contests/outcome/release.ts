import { bypassing } from '@/shared/payload/acting'
import { comparePeople } from '@/shared/text/person-name'
import type { Released } from '../course'
import { readCourse, writeCourse } from '../course'
import { exportOf } from '../export-format'
import { type Act, refuse, type Sent, textIn } from '../office/act'
import { type Desk, readDesk } from '../office/desk'
import { type OpenContest, takeTurns } from '../own-entry'
import { type ReleaseCheck, releaseCheck } from '../release-check'
import { authorsOf, type Gathered, gatherRecord } from './contest-record'
import { publicAward } from './public-award'
import { screenedOutOf, writeResultLetters } from './result-letters'

const judgeNames = async ({ req }: Act, accounts: string[]): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: accounts } },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'the result names its judges'),
  })
  return docs.map(({ name }) => name).toSorted(comparePeople)
}

/** At once, or at a time within a year. */
const releaseTime = (sent: Sent, now: Date): Date => {
  if (typeof sent.at !== 'string' || sent.at === '') return now
  // A form's local time has no zone: it is Vietnam's.
  const at = new Date(/(?:Z|[+-]\d\d:\d\d)$/u.test(sent.at) ? sent.at : `${sent.at}+07:00`)
  if (Number.isNaN(at.getTime()))
    return refuse('Giờ công bố không đúng: chọn ngày và giờ, hoặc để trống để công bố ngay.')
  if (at.getTime() > now.getTime() + 366 * 86_400_000)
    return refuse('Giờ công bố cách quá một năm: hãy chọn giờ gần hơn.')
  return at > now ? at : now
}

/** What stands between the contest and its release. */
export const checkRelease = (
  { settings }: OpenContest,
  { toCheck, toScreen, toRedact }: Desk,
  { record, reckoned, course, given }: Gathered,
): ReleaseCheck =>
  releaseCheck({
    ...reckoned,
    judgesPerEntry: record.judging.judgesPerEntry,
    lacksFinal: settings.timeline.rounds.length > 1 && !reckoned.first,
    given,
    prizes: settings.prizes.map(({ name }) => name),
    awards: course.awards,
    waiting: { toCheck: toCheck.length, toScreen: toScreen.length, toRedact: toRedact.length },
  })

/** Freezes the result and releases it, at once or at the time that is sent. */
export const releaseResult = async (act: Act, sent: Sent): Promise<void> => {
  const { req, contest, now, by } = act
  await takeTurns(req, `result ${contest.doc.id}`)
  const gathered = await gatherRecord(req, contest)
  const { course, entries, record, reckoned } = gathered
  if (course.releasedAt) refuse('Kết quả đã hẹn giờ hoặc đã công bố.')
  const { faults, concerns } = checkRelease(contest, await readDesk(req, contest), gathered)
  if (faults.length > 0) refuse(faults.join(' '))
  const reason = textIn(sent, 'reason', 1000)
  if (concerns.length > 0 && !reason) refuse(`${concerns.join(' ')} Hãy khắc phục, hoặc ghi lý do vẫn công bố.`)
  const awarded = entries.filter(({ blindCode }) => course.awards.some(({ entry }) => entry === blindCode))
  const screenedOut = await screenedOutOf(act)
  const authors = await authorsOf(req, [...entries, ...screenedOut])
  const released: Released = {
    export: exportOf(record),
    awards: course.awards.map((award) => {
      const note = reckoned.notes.get(award.entry ?? '')
      return { ...publicAward(award, contest.settings.prizes, awarded, authors), ...(note ? { note } : {}) }
    }),
    entries: entries.length,
    judges: await judgeNames(act, [...new Set(record.assessments.map(({ judge }) => judge))]),
    ...(concerns.length > 0 ? { despite: { concerns, reason } } : {}),
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
