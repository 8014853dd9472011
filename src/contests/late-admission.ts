import type { PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { query, sql } from '@/shared/payload/sql'
import { endOf } from './deadline'
import type { FormFault } from './entry-form'
import type { EntryRecord } from './entry-state'
import type { OpenContest } from './own-entry'
import { takesEntries } from './phase'
import { readReceiptCode } from './receipt-code'

export type LateAdmission = { code: string; until: string; used: number }

const fault = (message: string): { fault: FormFault } => ({ fault: { field: 'lateCode', message } })

/**
 * Holds the late code of an entry that has none yet until the end of the transaction; null where none is needed or typed. Every
 * code that cannot be used is answered alike.
 */
export const admitLate = async (
  req: PayloadRequest,
  { contest, record, typed, now }: { contest: OpenContest; record: EntryRecord; typed: string; now: Date },
): Promise<LateAdmission | { fault: FormFault } | null> => {
  const { entriesUntil } = contest.settings.timeline
  const isNeeded =
    record.lateUntil === null && now > endOf(entriesUntil) && !takesEntries(contest.settings.timeline, now)
  if (!isNeeded || typed.trim() === '') return null
  const code = readReceiptCode(typed)
  if (!code) return fault('Mã nộp muộn chưa đúng: mời bạn gõ lại như trong tin của ban tổ chức.')
  const [row] = await query<{ id: string }>(
    req,
    sql`SELECT id::text FROM late_codes WHERE code = ${code} AND contest_id = ${contest.doc.id} FOR UPDATE`,
  )
  const found =
    row &&
    (await req.payload.findByID({
      collection: 'late-codes',
      id: row.id,
      depth: 0,
      ...bypassing(req, 'whoever has a late code may use it'),
    }))
  if (!found || now > endOf(found.until) || (found.used ?? 0) >= found.uses)
    return fault('Mã nộp muộn không dùng được: sai, đã hết hạn hoặc đã dùng hết. Mời bạn hỏi ban tổ chức.')
  return { code: found.id, until: found.until, used: found.used ?? 0 }
}

/** The code has been held since `admitLate`. */
export const countLateUse = async (req: PayloadRequest, { code, used }: LateAdmission): Promise<void> => {
  await req.payload.update({
    collection: 'late-codes',
    id: code,
    data: { used: used + 1 },
    depth: 0,
    ...bypassing(req, 'a use is counted by the portal alone'),
  })
}
