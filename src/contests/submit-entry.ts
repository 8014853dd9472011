import type { PayloadRequest } from 'payload'
import { type EntryOutcome, type SentEntry, writeEntry } from './write-entry'

/** Keeps what was sent and submits it, in one act. */
export const submitEntry = (req: PayloadRequest, sent: SentEntry, now: Date): Promise<EntryOutcome> =>
  writeEntry(req, sent, { now, submits: true })
