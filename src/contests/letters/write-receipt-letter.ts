import type { PayloadRequest } from 'payload'
import type { Entrant } from '@/payload-types'
import { query, sql } from '@/shared/payload/sql'
import { namesOf } from '../names-of'
import { findOwnEntryById } from '../own-entry'
import { submissionInWords } from '../submission-in-words'
import { receiptLetter } from './letter-texts'
import { writeLetter } from './write-letter'

const pause = 15 * 60_000

/** A letter that the worker has taken is on its way; those that it has not are overtaken by the next one. */
const dropWaiting = (req: PayloadRequest, entry: string) =>
  query(
    req,
    sql`DELETE FROM letters WHERE entry_id = ${entry} AND kind = 'receipt' AND state = 'waiting' AND tries = 0`,
  )

/**
 * The receipt of what was changed after the submission: when nothing has been changed for a quarter of an hour, so that several
 * changes make one letter.
 * @param isAtOnce of those for whom it is the first, or whose address is another now
 */
export const writeNewReceiptLetters = async (
  req: PayloadRequest,
  entry: string,
  now: Date,
  isAtOnce: (author: Entrant) => boolean = () => false,
): Promise<void> => {
  await dropWaiting(req, entry)
  await writeReceiptLetters(req, entry, (author) => (isAtOnce(author) ? now : new Date(now.getTime() + pause)))
}

/**
 * The receipt of a submission, to each of its authors who gave an address.
 * @param from when on it may be sent to each
 */
export const writeReceiptLetters = async (
  req: PayloadRequest,
  entry: string,
  from: (author: Entrant) => Date,
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
    received: submissionInWords(own.entry) ?? '',
    fingerprint: receipt.fingerprint,
    until: own.entry.source === 'paper' ? null : contest.settings.timeline.entriesUntil,
    lookUp: `${req.payload.config.serverURL}/cuoc-thi/tra-cuu`,
    organiser: contest.settings.organisers[0]?.name ?? '',
  })
  for (const author of authors)
    await writeLetter(
      req,
      { ...letter, contest: contest.doc.id, kind: 'receipt', to: author.mail ?? '', state: 'waiting', entry },
      from(author),
    )
}
