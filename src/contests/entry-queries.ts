import 'server-only'
import { createLocalReq } from 'payload'
import { payloadClient } from '@/shared/payload/client'
import { readRows } from '@/shared/payload/read-rows'
import { sql } from '@/shared/payload/sql'
import { findInvited } from './invitation'
import { findContest, findOwnEntry } from './own-entry'
import { readReceiptCode } from './receipt-code'

/** The contest that may be entered at the address, whether or not it is open now. */
export const getContestToEnter = async (slug: string) =>
  findContest(await createLocalReq({}, await payloadClient()), { slug })

/** The entry behind a secret link. */
export const getOwnEntry = async (secret: string) =>
  findOwnEntry(await createLocalReq({}, await payloadClient()), secret)

/** The entry to which an invitation leads. */
export const getInvited = async (code: string) => findInvited(await createLocalReq({}, await payloadClient()), code)

export type ReceiptFound = {
  code: string
  contest: string
  submittedAt: string
  /** Of a paper the day alone is known. */
  isPaper: boolean
  withdrawnAt: string | null
}

/** What anybody may know of a receipt: state and times. Null for a code that was never given out. */
export const lookUpReceipt = async (typed: string): Promise<ReceiptFound | null> => {
  const code = readReceiptCode(typed)
  if (!code) return null
  const [row] = await readRows<{
    contest: string
    submitted: Date | string
    paper: boolean
    withdrawn: Date | string | null
  }>(sql`
    SELECT contests.title AS contest, entries.submitted_at AS submitted, entries.withdrawal_at AS withdrawn,
      entries.source = 'paper' AS paper
    FROM entries JOIN contests ON contests.id = entries.contest_id AND contests._status = 'published'
    WHERE entries.receipt_code = ${code} AND entries.submitted_at IS NOT NULL`)
  if (!row) return null
  const instant = (value: Date | string) => new Date(value).toISOString()
  return {
    code,
    contest: row.contest,
    submittedAt: instant(row.submitted),
    isPaper: row.paper,
    withdrawnAt: row.withdrawn && instant(row.withdrawn),
  }
}
