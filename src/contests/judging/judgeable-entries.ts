import type { PayloadRequest } from 'payload'
import type { Assignment, Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { readCourse } from '../course'
import { type Round, roundsIn } from '../rounds'

/** Entries that may be given to judges: eligible, not withdrawn, with a copy that tells nobody's name. By code. */
export const judgeableEntries = async (req: PayloadRequest, contest: string): Promise<Entry[]> => {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      and: [
        { contest: { equals: contest } },
        { 'screening.outcome': { equals: 'eligible' } },
        { 'withdrawal.at': { exists: false } },
        { 'redacted.doneAt': { exists: true } },
        { blindCode: { exists: true } },
      ],
    },
    sort: 'blindCode',
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who may ask was asked before'),
  })
  return docs
}

export type RoundAssignment = Assignment & { round: Round; isCurrent: boolean }

/** Who judges what in a contest, in both rounds, recusals included. */
export const assignmentsOf = async (req: PayloadRequest, contest: string): Promise<RoundAssignment[]> => {
  const { roundOf, isCurrent } = roundsIn((await readCourse(req, contest)).draws)
  const rows = await query<{ id: string; code: string }>(
    req,
    sql`SELECT id::text AS id, blind_code AS code FROM entries WHERE contest_id = ${contest} AND blind_code IS NOT NULL`,
  )
  const codes = new Map(rows.map(({ id, code }) => [id, code]))
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: { contest: { equals: contest } },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who may ask was asked before'),
  })
  return docs.map((doc) => {
    const pair = { entry: codes.get(String(doc.entry)) ?? '', judge: String(doc.judge) }
    return { ...doc, round: roundOf(pair), isCurrent: isCurrent(pair) }
  })
}

/** The same of the round that goes on. */
export const currentAssignments = async (req: PayloadRequest, contest: string): Promise<Assignment[]> =>
  (await assignmentsOf(req, contest)).filter(({ isCurrent }) => isCurrent)
