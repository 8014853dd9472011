import type { PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { refusalOfAct } from './entry-state'
import { changeSigners, holdInvited } from './invitation'
import { holdOwnEntry, type OwnEntry, recordOf } from './own-entry'
import { personKey } from './person-key'
import type { EntryOutcome } from './write-entry'

/** Why nobody's name can be taken out now, as a sentence with this word for it; null where one can. */
export const refusalOfLeaving = ({ contest, entry }: OwnEntry, act: string, now: Date): string | null =>
  refusalOfAct('edit', recordOf(entry), contest.settings, now)?.replace('sửa bài', act) ?? null

/** Takes a co-author's name and all that he wrote of himself out again. */
const takeOut = async (
  req: PayloadRequest,
  own: OwnEntry,
  person: string,
  more: { invitation?: null },
  now: Date,
): Promise<EntryOutcome> => {
  const left = own.coAuthors.map(({ id }) => id).filter((id) => id !== person)
  await changeSigners(req, own, { coAuthors: left, ...more }, now)
  await req.payload.delete({
    collection: 'entrants',
    id: person,
    depth: 0,
    ...bypassing(req, 'who is no author is not kept'),
  })
  return { kind: 'kept' }
}

/** The author takes somebody out. The link by which he came is good for nobody any more. */
export const removeCoAuthor = (req: PayloadRequest, secret: string, person: string, now: Date): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdOwnEntry(req, secret)
    if (!own) return { kind: 'unknown' }
    // Done already, as when it was sent twice.
    if (!own.coAuthors.some(({ id }) => id === person)) return { kind: 'kept' }
    const message = refusalOfLeaving(own, 'bỏ tên đồng tác giả', now)
    return message ? { kind: 'refused', message } : takeOut(req, own, person, { invitation: null }, now)
  })

/** A co-author takes himself out: the link by which he came leads to the work, his own contact to his name. */
export const leaveEntry = (
  req: PayloadRequest,
  invitation: string,
  contact: string,
  now: Date,
): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdInvited(req, invitation)
    if (!own) return { kind: 'unknown' }
    const refusal = refusalOfLeaving(own, 'rút tên', now)
    if (refusal) return { kind: 'refused', message: refusal }
    const key = personKey(contact)
    const person = own.coAuthors.find(({ keys }) => key !== null && keys?.includes(key))
    if (person) return takeOut(req, own, person.id, {}, now)
    const message = 'Không có đồng tác giả nào của bài này ghi số điện thoại hay thư điện tử ấy, hoặc tên đã được rút.'
    return { kind: 'faulty', faults: [{ field: 'contact', message }] }
  })
