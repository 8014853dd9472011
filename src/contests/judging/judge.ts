import { NotFound, type PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { callerOf } from '@/users/access'
import { holds } from '@/users/roles'
import { readCourse } from '../course'
import { findContest, type OpenContest } from '../own-entry'
import { roundsIn } from '../rounds'
import { judgesOf } from '../settings-of'

/** A judge of a contest, at work. */
export type Judge = { req: PayloadRequest; contest: OpenContest; judge: string; now: Date; isOver: boolean }

/**
 * The contest as one that the caller judges.
 * @param which its slug or its id
 * @throws NotFound for everybody else: that there is such a contest is nobody's business here
 */
export const requireJudge = async (
  req: PayloadRequest,
  which: { slug: string } | { id: string },
  now: Date,
): Promise<Judge> => {
  const caller = callerOf(req)
  const contest = caller && holds(caller, 'judge') ? await findContest(req, which) : null
  if (!caller || !contest || !judgesOf(contest.doc).some(({ account }) => account === caller.id))
    throw new NotFound(req.t)
  const { releasedAt } = await readCourse(req, contest.doc.id)
  return { req, contest, judge: caller.id, now, isOver: releasedAt !== null }
}

/** An entry as a judge knows it: its code and the redacted copy. */
export type BlindEntry = { code: string; title: string; genre: string | null; text: unknown; words: number | null }

export type Sheet = {
  id: string | null
  revision: number
  marks: { criterion: string; mark: number; comment: string | null }[]
  comment: string
  submittedAt: string | null
}

/** What lies before a judge: an entry and his marks for it. */
export type Case = { assignment: string; entry: BlindEntry; sheet: Sheet }

type Row = {
  assignment: string
  code: string
  title: string | null
  genre: string | null
  text: unknown
  words: number | null
}

const noSheet: Sheet = { id: null, revision: 0, marks: [], comment: '', submittedAt: null }

/**
 * The entries that were given and shown to the judge in the round that goes on, in the order of their codes, each with his marks. Reads the redacted copy and
 * nothing else of an entry, with the same statements whoever wrote it.
 * @param code of one entry, or null for all
 */
const readCases = async ({ req, contest, judge }: Judge, code: string | null): Promise<Case[]> => {
  const { isCurrent } = roundsIn((await readCourse(req, contest.doc.id)).draws)
  const given = await query<Row>(
    req,
    sql`SELECT assignments.id::text AS assignment, entries.blind_code AS code, entries.redacted_title AS title,
          entries.genre AS genre, ${code === null ? sql`NULL` : sql`entries.redacted_text`} AS text, entries.words::int AS words
        FROM assignments JOIN entries ON entries.id = assignments.entry_id
        WHERE assignments.contest_id = ${contest.doc.id} AND assignments.judge_id = ${judge}
          AND assignments.shown_at IS NOT NULL AND assignments.recusal_at IS NULL
          AND entries.redacted_done_at IS NOT NULL AND entries.withdrawal_at IS NULL
          AND (${code}::text IS NULL OR entries.blind_code = ${code}::text)
        ORDER BY entries.blind_code`,
  )
  const rows = given.filter((row) => isCurrent({ entry: row.code, judge }))
  const { docs } = await req.payload.find({
    collection: 'scores',
    where: { assignment: { in: rows.map(({ assignment }) => assignment) } },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'a judge reads his own marks'),
  })
  const sheets = new Map(docs.map((doc) => [String(doc.assignment), doc]))
  return rows.map(({ assignment, title, ...entry }) => {
    const doc = sheets.get(assignment)
    return {
      assignment,
      entry: { ...entry, title: title || '(Không có tên)' },
      sheet: doc
        ? {
            id: doc.id,
            revision: doc.revision,
            marks: (doc.marks ?? []).map(({ criterion, mark, comment }) => ({
              criterion,
              mark,
              comment: comment ?? null,
            })),
            comment: doc.comment ?? '',
            submittedAt: doc.submittedAt ?? null,
          }
        : noSheet,
    }
  })
}

export const listCases = (judge: Judge): Promise<Case[]> => readCases(judge, null)

/** @throws NotFound in the same words whatever the reason */
export const requireCase = async (judge: Judge, code: string): Promise<Case> => {
  const [found] = await readCases(judge, code)
  if (!found) throw new NotFound(judge.req.t)
  return found
}
