import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { query, sql } from '@/shared/payload/sql'
import { refusalOfAct } from './entry-state'
import { giveReceipt } from './give-receipt'
import { writeNewReceiptLetters } from './letters/write-receipt-letter'
import { findOwnEntryById, holdOwnEntry, type OwnEntry, recordOf } from './own-entry'
import type { EntryOutcome } from './write-entry'

/** A link by which co-authors come: one for an entry, good for as many as may still join, until the entry is no longer taken. */
const newInvitation = () => randomBytes(16).toString('hex')

/** How many may still join. */
export const placesLeft = ({ contest, coAuthors }: OwnEntry): number =>
  Math.max(0, contest.settings.entrants.coAuthors - coAuthors.length)

/** Why nobody can be invited or join now, or null. */
export const refusalOfJoining = (own: OwnEntry, now: Date): string | null => {
  const { settings } = own.contest
  if (settings.entrants.coAuthors === 0) return 'Cuộc thi này không nhận đồng tác giả.'
  const refusal = refusalOfAct('edit', recordOf(own.entry), settings, now)
  if (refusal) return refusal.replace('sửa bài', 'ghi tên đồng tác giả')
  return placesLeft(own) === 0 ? 'Bài đã đủ số đồng tác giả mà thể lệ cho phép.' : null
}

/** The entry to which an invitation belongs, or null. */
export const findInvited = async (req: PayloadRequest, code: string): Promise<OwnEntry | null> => {
  const [row] = await query<{ id: string }>(req, sql`SELECT id::text FROM entries WHERE invitation = ${code}`)
  return row ? findOwnEntryById(req, row.id) : null
}

/** As `findInvited`, with the entry held until the end of the transaction. */
export const holdInvited = async (req: PayloadRequest, code: string): Promise<OwnEntry | null> => {
  await query(req, sql`SELECT id FROM entries WHERE invitation = ${code} FOR UPDATE`)
  return findInvited(req, code)
}

/**
 * Who signs the entry is others now: for whoever has submitted a new receipt. The revision stays, for nothing of it stands in the
 * author's form, which may be open meanwhile.
 */
export const changeSigners = async (
  req: PayloadRequest,
  { entry, coAuthors }: OwnEntry,
  data: Pick<Entry, 'coAuthors' | 'invitation'>,
  now: Date,
): Promise<void> => {
  await req.payload.update({
    collection: 'entries',
    id: entry.id,
    data,
    depth: 0,
    ...bypassing(req, 'author and co-authors sign their own entry'),
  })
  const written = entry.submittedAt ? await findOwnEntryById(req, entry.id) : null
  if (!written) return
  await giveReceipt(req, written, now)
  const signedBefore = new Set([written.entrant, ...coAuthors].map(({ id }) => id))
  await writeNewReceiptLetters(req, entry.id, now, ({ id }) => !signedBefore.has(id))
}

/** Makes the link by which co-authors come, or another one in its place. */
export const inviteCoAuthors = (req: PayloadRequest, secret: string, now: Date): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdOwnEntry(req, secret)
    if (!own) return { kind: 'unknown' }
    const message = refusalOfJoining(own, now)
    if (message) return { kind: 'refused', message }
    await req.payload.update({
      collection: 'entries',
      id: own.entry.id,
      data: { invitation: newInvitation() },
      depth: 0,
      ...bypassing(req, 'the author invites to his own entry'),
    })
    return { kind: 'kept' }
  })
