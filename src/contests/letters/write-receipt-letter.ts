import type { PayloadRequest } from 'payload'
import { findOwnEntryById } from '../own-entry'
import { receiptLetter } from './letter-texts'
import { writeLetter } from './write-letter'

/** The receipt of a first submission, to whoever gave an address. */
export const writeReceiptLetter = async (req: PayloadRequest, entry: string, now: Date): Promise<void> => {
  const own = await findOwnEntryById(req, entry)
  const receipt = own?.entry.receipts?.at(-1)
  if (!own || !receipt) return
  const { contest, entrant } = own
  const letter = receiptLetter({
    name: entrant.name || 'bạn',
    contest: contest.doc.title,
    title: own.entry.title || '(chưa có tên)',
    code: own.entry.receiptCode ?? '',
    submittedAt: own.entry.submittedAt ?? now.toISOString(),
    fingerprint: receipt.fingerprint,
    until: contest.settings.timeline.entriesUntil,
    lookUp: `${req.payload.config.serverURL}/cuoc-thi/tra-cuu`,
    organiser: contest.settings.organisers[0]?.name ?? '',
  })
  const to = entrant.mail ?? ''
  await writeLetter(req, { ...letter, contest: contest.doc.id, kind: 'receipt', to, state: 'waiting', entry }, now)
}
