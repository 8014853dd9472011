import type { PayloadRequest } from 'payload'
import { query, sql } from '@/shared/payload/sql'
import { callerOf } from '@/users/access'
import { holds } from '@/users/roles'
import type { Draw } from '../course'
import { roundsIn } from '../rounds'

export type JudgedContest = { slug: string; title: string; given: number; submitted: number }

type Row = {
  slug: string
  title: string
  draws: Draw[] | null
  sheets: { code: string; isSubmitted: boolean }[] | null
}

/**
 * The contests that the caller judges, with how far he is in the round that goes on; only what has been shown to him counts.
 */
export const listJudgedContests = async (req: PayloadRequest): Promise<JudgedContest[]> => {
  const caller = callerOf(req)
  if (!caller || !holds(caller, 'judge')) return []
  const rows = await query<Row>(
    req,
    sql`SELECT contests.slug AS slug, contests.title AS title,
          (SELECT draws FROM proceedings WHERE contest_id = contests.id) AS draws,
          json_agg(json_build_object('code', entries.blind_code, 'isSubmitted', scores.submitted_at IS NOT NULL))
            FILTER (WHERE entries.id IS NOT NULL) AS sheets
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
  return rows.map(({ slug, title, draws, sheets }) => {
    const { isCurrent } = roundsIn(draws ?? [])
    const current = (sheets ?? []).filter(({ code }) => isCurrent({ entry: code, judge: caller.id }))
    return { slug, title, given: current.length, submitted: current.filter(({ isSubmitted }) => isSubmitted).length }
  })
}
