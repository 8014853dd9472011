import type { PayloadRequest } from 'payload'
import type { Entrant, Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { type Course, readCourse } from '../course'
import { endOf } from '../deadline'
import type { ContestRecord } from '../export-format'
import { assignmentsOf, judgeableEntries } from '../judging/judgeable-entries'
import type { OpenContest } from '../own-entry'
import { type Reckoned, reckon } from '../reckon'
import { roundsIn } from '../rounds'

export type Gathered = {
  course: Course
  entries: Entry[]
  record: ContestRecord
  /** What the council decided in the round that goes on. */
  decisions: Course['decisions']
  /** What follows from the record. */
  reckoned: Reckoned
  /** How many judges each entry was given to in its last round, by its code; recusals left out. */
  given: ReadonlyMap<string, number>
}

/** A paper came at some time of its day: it is before nothing that came on that day. */
const arrivalOf = ({ paper, submittedAt }: Entry): string =>
  paper?.receivedOn ? endOf(toVietnamDay(paper.receivedOn)).toISOString() : (submittedAt ?? '')

/** The newest fingerprint that the entrant holds; '' of an entry without a receipt. */
const fingerprintOf = ({ receipts }: Entry) => receipts?.at(-1)?.fingerprint ?? ''

/** All that the ranking of a contest follows from, as it stands now. Entries by their codes, judges by their accounts. */
export const gatherRecord = async (req: PayloadRequest, contest: OpenContest): Promise<Gathered> => {
  const { doc, settings } = contest
  const course = await readCourse(req, doc.id)
  const { opening, current, contends } = roundsIn(course.draws)
  const entries = await judgeableEntries(req, doc.id)
  const codes = new Map(entries.map(({ id, blindCode }) => [id, blindCode ?? '']))
  const assignments = (await assignmentsOf(req, doc.id)).filter(({ recusal }) => !recusal?.at)
  const byId = new Map(assignments.map((assignment) => [assignment.id, assignment]))
  const { docs: scores } = await req.payload.find({
    collection: 'scores',
    where: { and: [{ contest: { equals: doc.id } }, { submittedAt: { exists: true } }] },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'marks are reckoned with'),
  })
  const assessments = scores.flatMap(({ assignment, marks }) => {
    const given = byId.get(String(assignment))
    const entry = given && codes.get(String(given.entry))
    if (!given || !entry) return []
    return [
      {
        entry,
        judge: String(given.judge),
        ...(opening ? { round: given.round } : {}),
        marks: (marks ?? []).map(({ criterion, mark, comment }) => ({ criterion, mark, comment: comment ?? null })),
      },
    ]
  })
  const lastRound = (code: string) => (opening && contends(code) ? 'final' : 'first')
  const judged = Map.groupBy(
    assignments.filter(({ entry, round }) => round === lastRound(codes.get(String(entry)) ?? '')),
    ({ entry }) => codes.get(String(entry)) ?? '',
  )
  const record: ContestRecord = {
    contest: { slug: doc.slug ?? '', title: doc.title },
    rubric: settings.rubric,
    judging: settings.judging,
    draws: course.draws.map(({ seed, added, advanced }) => ({ seed, added, ...(advanced ? { advanced } : {}) })),
    entries: entries.map((entry) => ({
      entry: entry.blindCode ?? '',
      genre: entry.genre ?? null,
      submittedAt: arrivalOf(entry),
      fingerprint: fingerprintOf(entry),
    })),
    assessments: assessments.toSorted((a, b) => (a.entry + a.judge < b.entry + b.judge ? -1 : 1)),
    decisions: course.decisions.map(({ order, reason, decidedAt, round = 'first' }) => ({
      ...{ order, reason, decidedAt },
      ...(opening ? { round } : {}),
    })),
  }
  const given = new Map([...judged].map(([code, { length }]) => [code, length]))
  const decisions = course.decisions.filter(({ round = 'first' }) => round === current)
  return { course, entries, record, decisions, reckoned: reckon(record), given }
}

/** Who wrote the entries, by the id of the entry: authors and co-authors in their order. */
export const authorsOf = async (
  req: PayloadRequest,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, Entrant[]>> => {
  const idsOf = ({ entrant, coAuthors }: Entry) => [entrant, ...(coAuthors ?? [])].map(String)
  const { docs } = await req.payload.find({
    collection: 'entrants',
    where: { id: { in: entries.flatMap(idsOf) } },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who runs the contest knows who wrote what'),
  })
  const people = new Map(docs.map((doc) => [doc.id, doc]))
  return new Map(entries.map((entry) => [entry.id, idsOf(entry).flatMap((id) => people.get(id) ?? [])]))
}
