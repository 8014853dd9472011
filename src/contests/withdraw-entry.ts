import type { PayloadRequest } from 'payload'
import type { Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { refusalOfAct, stateOf } from './entry-state'
import { holdOwnEntry, recordOf } from './own-entry'
import type { EntryOutcome } from './write-entry'

const change = async (req: PayloadRequest, entry: Entry, data: Partial<Entry>): Promise<EntryOutcome> => {
  await req.payload.update({
    collection: 'entries',
    id: entry.id,
    data: { ...data, revision: entry.revision + 1 },
    depth: 0,
    ...bypassing(req, 'the author withdraws his own entry'),
  })
  return { kind: 'kept' }
}

/** Takes the entry out of the contest. Doing it twice is doing it once. */
export const withdrawEntry = (req: PayloadRequest, secret: string, now: Date): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdOwnEntry(req, secret)
    if (!own) return { kind: 'unknown' }
    const record = recordOf(own.entry)
    if (stateOf(record) === 'withdrawn') return { kind: 'kept' }
    const message = refusalOfAct('withdraw', record, own.contest.settings, now)
    if (message) return { kind: 'refused', message }
    return change(req, own.entry, { withdrawal: { at: now.toISOString(), by: 'entrant', reason: null } })
  })

/** Puts a withdrawn entry back as it was. It kept its slot, so it needs none. */
export const undoWithdrawal = (req: PayloadRequest, secret: string, now: Date): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdOwnEntry(req, secret)
    if (!own) return { kind: 'unknown' }
    const record = recordOf(own.entry)
    if (stateOf(record) === 'submitted') return { kind: 'kept' }
    if (record.withdrawal?.by === 'staff')
      return { kind: 'refused', message: 'Ban tổ chức đã rút bài này; mời bạn liên hệ ban tổ chức.' }
    const message = refusalOfAct('undoWithdrawal', record, own.contest.settings, now)
    if (message) return { kind: 'refused', message }
    return change(req, own.entry, { withdrawal: { at: null, by: null, reason: null } })
  })
