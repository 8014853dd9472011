import type { PayloadRequest } from 'payload'
import { namesOf } from '../names-of'
import { findOwnEntryById } from '../own-entry'
import { receiptLetter } from './letter-texts'
import { writeLetter } from './write-letter'

/** The receipt of a submission, to each of its authors who gave an address, or to the one who has joined since. */
export const writeReceiptLetters = async (
  req: PayloadRequest,
  entry: string,
  now: Date,
  joined?: string,
): Promise<void> => {
  const own = await findOwnEntryById(req, entry)
  const receipt = own?.entry.receipts?.at(-1)
  if (!own || !receipt) return
  const { contest, entrant, coAuthors } = own
  const authors = [entrant, ...coAuthors]
  const letter = receiptLetter({
    name: namesOf(authors) || 'bạn',
    contest: contest.doc.title,
    title: own.entry.title || '(chưa có tên)',
    code: own.entry.receiptCode ?? '',
    submittedAt: own.entry.submittedAt ?? now.toISOString(),
    fingerprint: receipt.fingerprint,
    until: contest.settings.timeline.entriesUntil,
    lookUp: `${req.payload.config.serverURL}/cuoc-thi/tra-cuu`,
    organiser: contest.settings.organisers[0]?.name ?? '',
  })
  for (const { mail } of authors.filter(({ id }) => joined === undefined || id === joined))
    await writeLetter(
      req,
      { ...letter, contest: contest.doc.id, kind: 'receipt', to: mail ?? '', state: 'waiting', entry },
      now,
    )
}
