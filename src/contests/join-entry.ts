import type { PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { readUnits } from '@/units/read-units'
import { type CoAuthorForm, coAuthorFaults } from './co-author-form'
import { keysOf, personFields } from './entry-form'
import { changeSigners, holdInvited, refusalOfJoining } from './invitation'
import { coAuthorFormOf, type OwnEntry } from './own-entry'
import { personRow } from './person-row'
import { refusalByLimit } from './refusal-by-limit'
import { ticksOf } from './ticks-of'
import type { EntryOutcome } from './write-entry'

/** The same was sent twice, from two tabs or after a line that broke before the answer. */
const isRepeated = ({ coAuthors }: OwnEntry, form: CoAuthorForm) =>
  coAuthors.map(coAuthorFormOf).some((there) => personFields.every((field) => there[field] === form[field]))

const signsAlready = ({ entrant, coAuthors }: OwnEntry, keys: string[]) =>
  [entrant, ...coAuthors].some((person) => person.keys?.some((key) => keys.includes(key)))

/** Puts somebody beside the author of an entry, who invited him: with his own hand, his own contact and his own agreements. */
export const joinEntry = (
  req: PayloadRequest,
  invitation: string,
  form: CoAuthorForm,
  now: Date,
): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdInvited(req, invitation)
    if (!own) return { kind: 'unknown' }
    if (isRepeated(own, form)) return { kind: 'kept' }
    const { contest, entry, coAuthors } = own
    const message = refusalOfJoining(own, now)
    if (message) return { kind: 'refused', message }
    const faults = coAuthorFaults(form, contest.settings)
    if (faults.length > 0) return { kind: 'faulty', faults }
    const keys = keysOf(form)
    if (signsAlready(own, keys)) {
      const twice = 'Người có điện thoại hoặc thư điện tử này đã có tên trong bài.'
      return { kind: 'faulty', faults: [{ field: 'phone', message: twice }] }
    }
    const overLimit = await refusalByLimit(req, contest, [{ keys, coAuthor: null }], entry.id)
    if (overLimit) return { kind: 'refused', message: overLimit }
    const row = personRow(form, null, now, await readUnits(req))
    const { id } = await req.payload.create({
      collection: 'entrants',
      data: { ...row, contest: contest.doc.id, part: 'co-author', ticks: ticksOf(form, []) },
      depth: 0,
      ...bypassing(req, 'the co-author writes his own form'),
    })
    await changeSigners(req, own, { coAuthors: [...coAuthors.map((person) => person.id), id] }, now)
    return { kind: 'kept' }
  })
