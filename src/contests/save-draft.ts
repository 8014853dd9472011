import type { PayloadRequest } from 'payload'
import { type EntryOutcome, type SentEntry, writeEntry } from './write-entry'

/** Keeps what was sent without submitting it; of an entry that is submitted already it must stay whole. */
export const saveDraft = (req: PayloadRequest, sent: SentEntry, now: Date): Promise<EntryOutcome> =>
  writeEntry(req, sent, { now, submits: false })
