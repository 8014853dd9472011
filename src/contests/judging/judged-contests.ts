import type { PayloadRequest } from 'payload'
import { query, sql } from '@/shared/payload/sql'
import { callerOf } from '@/users/access'
import { holds } from '@/users/roles'

export type JudgedContest = { slug: string; title: string; given: number; submitted: number }

/** The contests that the caller judges, with how far he is; only what has been shown to him counts. */
export const listJudgedContests = async (req: PayloadRequest): Promise<JudgedContest[]> => {
  const caller = callerOf(req)
  if (!caller || !holds(caller, 'judge')) return []
  return query<JudgedContest>(
    req,
    sql`SELECT contests.slug AS slug, contests.title AS title,
          count(entries.id)::int AS given, count(scores.submitted_at) FILTER (WHERE entries.id IS NOT NULL)::int AS submitted
        FROM contests
        JOIN contests_judges ON contests_judges._parent_id = contests.id AND contests_judges.account_id = ${caller.id}
        LEFT JOIN assignments ON assignments.contest_id = contests.id AND assignments.judge_id = ${caller.id}
          AND assignments.shown_at IS NOT NULL AND assignments.recusal_at IS NULL
        LEFT JOIN entries ON entries.id = assignments.entry_id
          AND entries.redacted_done_at IS NOT NULL AND entries.withdrawal_at IS NULL
        LEFT JOIN scores ON scores.assignment_id = assignments.id
        WHERE contests._status = 'published'
        GROUP BY contests.id ORDER BY contests.title`,
  )
}
