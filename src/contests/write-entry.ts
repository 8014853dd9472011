import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { readUnits } from '@/units/read-units'
import { type NamedUnit, unitMeant } from '@/units/units-meant'
import { draftFaults, type EntryForm, type FormFault, isSameForm, keysOf, submissionFaults } from './entry-form'
import { type EntryRecord, refusalOfAct } from './entry-state'
import { giveReceipt } from './give-receipt'
import { admitLate, countLateUse, type LateAdmission } from './late-admission'
import { writeNewReceiptLetters, writeReceiptLetters } from './letters/write-receipt-letter'
import {
  aiUseOf,
  findContest,
  findOwnEntry,
  formOf,
  holdOwnEntry,
  type OpenContest,
  type OwnEntry,
  recordOf,
  secretHash,
} from './own-entry'
import { personRow } from './person-row'
import { receiptCode } from './receipt-code'
import { asCounted, refusalByLimit } from './refusal-by-limit'
import { ticksOf } from './ticks-of'
import { blocksOfWork, wordsOfWork } from './work-text'

/** What an entrant sends. */
export type SentEntry = {
  /** Of the link; of a new entry the one-time key of its form, so that however often that form is sent, it is one entry. */
  secret: string
  /** The contest of a new entry, by its slug; null where the entry must be there already. */
  contest: string | null
  /** The revision that the entrant had before him; 0 of a new form. */
  revision: number
  form: EntryForm
  /** As typed. */
  lateCode: string
}

export type EntryOutcome =
  | { kind: 'kept' }
  | { kind: 'faulty'; faults: FormFault[] }
  /** Somebody has changed the entry since it was shown. */
  | { kind: 'stale' }
  | { kind: 'refused'; message: string }
  | { kind: 'unknown' }

const kept: EntryOutcome = { kind: 'kept' }

const newRecord: EntryRecord = { submittedAt: null, withdrawal: null, screening: null, lateUntil: null }

/** Nothing to do: the same was sent twice, from two tabs or after a line that broke before the answer. */
const isRepeated = (own: OwnEntry, { form }: SentEntry, submits: boolean) =>
  isSameForm(form, formOf(own)) && (!submits || Boolean(own.entry.submittedAt))

const authorRow = (own: OwnEntry | null, form: EntryForm, now: Date, units: readonly NamedUnit[]) => {
  const row = personRow(form, own?.entrant ?? null, now, units)
  const isSubmitted = Boolean(own?.entry.submittedAt)
  return {
    ...row,
    part: 'author' as const,
    // Whoever has submitted cannot free the slot of one number by writing another.
    keys: isSubmitted ? [...new Set([...(own?.entrant.keys ?? []), ...row.keys])] : row.keys,
    address: form.address,
  }
}

const keepAuthor = async (req: PayloadRequest, contest: string, own: OwnEntry | null, author: object) => {
  const byAuthor = bypassing(req, 'the author writes his own form')
  const data = { contest, ...author } as never
  const { id } = own
    ? await req.payload.update({ collection: 'entrants', id: own.entrant.id, data, depth: 0, ...byAuthor })
    : await req.payload.create({ collection: 'entrants', data, depth: 0, ...byAuthor })
  return id
}

const write = async (
  req: PayloadRequest,
  {
    contest,
    own,
    sent,
    late,
    now,
    isSubmitted,
  }: {
    contest: OpenContest
    own: OwnEntry | null
    sent: SentEntry
    late: LateAdmission | null
    now: Date
    isSubmitted: boolean
  },
): Promise<void> => {
  const { form, secret } = sent
  const byAuthor = bypassing(req, 'the author writes his own entry')
  const units = await readUnits(req)
  const author = authorRow(own, form, now, units)
  const data = {
    entrant: await keepAuthor(req, contest.doc.id, own, author),
    revision: (own?.entry.revision ?? 0) + 1,
    title: form.title,
    genre: form.genre,
    topic: form.topic,
    text: blocksOfWork(form.text),
    plainText: form.text,
    words: wordsOfWork(form.text),
    publishedBefore: form.publishedBefore,
    aiUse: aiUseOf(form),
    subject: { name: form.subjectName, place: form.subjectPlace, unit: unitMeant(form.subjectPlace, units) },
    ticks: ticksOf(form, own?.entry.ticks ?? []),
    ...(late ? { lateCode: late.code, lateUntil: late.until } : {}),
    ...(isSubmitted
      ? {
          submittedAt: own?.entry.submittedAt ?? now.toISOString(),
          receiptCode: own?.entry.receiptCode ?? receiptCode(randomBytes(16)),
          nonce: own?.entry.nonce ?? randomBytes(16).toString('hex'),
        }
      : {}),
  }
  const first = { ...data, contest: contest.doc.id, source: 'form', secretHash: secretHash(secret) } as const
  if (own) await req.payload.update({ collection: 'entries', id: own.entry.id, data, depth: 0, ...byAuthor })
  else await req.payload.create({ collection: 'entries', data: first, depth: 0, ...byAuthor })
  if (late) await countLateUse(req, late)
  if (!isSubmitted) return
  const written = await findOwnEntry(req, secret)
  if (!written) return
  await giveReceipt(req, written, now)
  if (!own?.entry.submittedAt) await writeReceiptLetters(req, written.entry.id, () => now)
  else await writeNewReceiptLetters(req, written.entry.id, now, () => own.entrant.mail !== form.mail)
}

/** Keeps what was sent, as a draft or as a submission. Whoever has submitted stays so, and gets a new receipt. */
export const writeEntry = (
  req: PayloadRequest,
  sent: SentEntry,
  { now, submits }: { now: Date; submits: boolean },
): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdOwnEntry(req, sent.secret)
    const contest = own?.contest ?? (sent.contest === null ? null : await findContest(req, { slug: sent.contest }))
    if (!contest) return { kind: 'unknown' }
    if (own && isRepeated(own, sent, submits)) return kept
    if (own && own.entry.revision !== sent.revision && !isSameForm(sent.form, formOf(own))) return { kind: 'stale' }
    const { settings } = contest
    const before = own ? recordOf(own.entry) : newRecord
    const late = await admitLate(req, { contest, record: before, typed: sent.lateCode, now })
    if (late && 'fault' in late) return { kind: 'faulty', faults: [late.fault] }
    const record = late ? { ...before, lateUntil: late.until } : before
    const refusal = refusalOfAct(record.submittedAt === null && submits ? 'submit' : 'edit', record, settings, now)
    if (refusal) return { kind: 'refused', message: refusal }
    const isSubmitted = submits || record.submittedAt !== null
    const faults = (isSubmitted ? submissionFaults : draftFaults)(sent.form, settings)
    if (faults.length > 0) return { kind: 'faulty', faults }
    const people = [{ keys: keysOf(sent.form), coAuthor: null }, ...(own?.coAuthors ?? []).map(asCounted)]
    const overLimit = isSubmitted ? await refusalByLimit(req, contest, people, own?.entry.id) : null
    if (overLimit) return { kind: 'refused', message: overLimit }
    await write(req, { contest, own, sent, late, now, isSubmitted })
    return kept
  })
