import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { wordCount } from '@/shared/text/word-count'
import { agreementVersion } from './agreements'
import {
  draftFaults,
  type EntryForm,
  type FormFault,
  isSameForm,
  keysOf,
  namesIn,
  submissionFaults,
} from './entry-form'
import { type EntryRecord, refusalOfAct } from './entry-state'
import { giveReceipt } from './give-receipt'
import { admitLate, countLateUse, type LateAdmission } from './late-admission'
import { writeReceiptLetter } from './letters/write-receipt-letter'
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
  takeTurns,
} from './own-entry'
import { paragraphsOf } from './paragraphs'
import { limitRefusal } from './person-limit'
import { receiptCode } from './receipt-code'

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

const countedEntries = async (req: PayloadRequest, contest: string, keys: string[], but: string | undefined) => {
  const { docs: people } = await req.payload.find({
    collection: 'entrants',
    where: { and: [{ contest: { equals: contest } }, { keys: { in: keys } }] },
    pagination: false,
    depth: 0,
    select: {},
    ...bypassing(req, 'entries of a person are counted, not shown'),
  })
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { and: [{ entrant: { in: people.map(({ id }) => id) } }, ...(but ? [{ id: { not_equals: but } }] : [])] },
    pagination: false,
    depth: 0,
    select: { submittedAt: true },
    ...bypassing(req, 'entries of a person are counted, not shown'),
  })
  return docs.map(({ submittedAt }) => ({ submittedAt: submittedAt ?? null }))
}

/** Why this person may submit no further entry, or null. Two entries of one person wait for each other. */
const refusalByLimit = async (req: PayloadRequest, { doc, settings }: OpenContest, form: EntryForm, but?: string) => {
  const { entriesPerPerson } = settings.entrants
  if (entriesPerPerson === null) return null
  const keys = keysOf(form).sort()
  for (const key of keys) await takeTurns(req, `person ${doc.id} ${key}`)
  return limitRefusal(await countedEntries(req, doc.id, keys, but), entriesPerPerson)
}

const entrantOf = (own: OwnEntry | null, form: EntryForm, now: Date, isSubmitted: boolean) => {
  const { agreed } = form
  const keys = keysOf(form)
  return {
    part: 'author' as const,
    name: form.name,
    ageBand: (form.ageBand || null) as 'under-16' | '16-and-over' | null,
    phone: form.phone,
    mail: form.mail,
    // Whoever has submitted cannot free the slot of one number by writing another.
    keys: isSubmitted ? [...new Set([...(own?.entrant.keys ?? []), ...keys])] : keys,
    address: form.address,
    unitName: form.unitName,
    guardian: {
      name: form.guardianName,
      phone: form.guardianPhone,
      agreedAt: agreed.includes('guardian') ? (own?.entrant.guardian?.agreedAt ?? now.toISOString()) : null,
    },
  }
}

const keepPeople = async (
  req: PayloadRequest,
  contest: string,
  own: OwnEntry | null,
  form: EntryForm,
  author: object,
) => {
  const byAuthor = bypassing(req, 'the author writes his own form')
  const data = { contest, ...author } as never
  const { id } = own
    ? await req.payload.update({ collection: 'entrants', id: own.entrant.id, data, depth: 0, ...byAuthor })
    : await req.payload.create({ collection: 'entrants', data, depth: 0, ...byAuthor })
  const names = namesIn(form.coAuthors)
  const standing = own?.coAuthors ?? []
  const coAuthors: string[] = []
  for (const [i, name] of names.entries()) {
    const there = standing[i]
    const row = { contest, part: 'co-author' as const, name }
    const { id: coAuthor } = there
      ? await req.payload.update({ collection: 'entrants', id: there.id, data: { name }, depth: 0, ...byAuthor })
      : await req.payload.create({ collection: 'entrants', data: row, depth: 0, ...byAuthor })
    coAuthors.push(coAuthor)
  }
  return { entrant: id, coAuthors, left: standing.slice(names.length).map((person) => person.id) }
}

/** The versions of what is agreed to now; what was agreed to before keeps its version. */
const ticksOf = (own: OwnEntry | null, { agreed }: EntryForm) =>
  agreed.flatMap((key) => {
    if (key === 'guardian') return []
    const before = own?.entry.ticks?.find((tick) => tick.key === key)
    return { key, version: before?.version ?? agreementVersion(key) }
  })

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
  const author = entrantOf(own, form, now, Boolean(own?.entry.submittedAt))
  const { entrant, coAuthors, left } = await keepPeople(req, contest.doc.id, own, form, author)
  const data = {
    entrant,
    coAuthors,
    revision: (own?.entry.revision ?? 0) + 1,
    title: form.title,
    genre: form.genre,
    topic: form.topic,
    text: paragraphsOf(form.text),
    plainText: form.text,
    words: wordCount(form.text),
    publishedBefore: form.publishedBefore,
    aiUse: aiUseOf(form),
    subject: { name: form.subjectName, place: form.subjectPlace },
    ticks: ticksOf(own, form),
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
  if (left.length > 0)
    await req.payload.delete({ collection: 'entrants', where: { id: { in: left } }, depth: 0, ...byAuthor })
  if (!isSubmitted) return
  const written = await findOwnEntry(req, secret)
  if (!written) return
  await giveReceipt(req, written, now)
  if (!own?.entry.submittedAt) await writeReceiptLetter(req, written.entry.id, now)
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
    const overLimit = isSubmitted ? await refusalByLimit(req, contest, sent.form, own?.entry.id) : null
    if (overLimit) return { kind: 'refused', message: overLimit }
    await write(req, { contest, own, sent, late, now, isSubmitted })
    return kept
  })
