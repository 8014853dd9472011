import type { PayloadRequest } from 'payload'
import type { Assignment, Entry } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'

/** Entries that may be given to judges: eligible, not withdrawn, with a copy that tells nobody's name. By code. */
export const judgeableEntries = async (req: PayloadRequest, contest: string): Promise<Entry[]> => {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      and: [
        { contest: { equals: contest } },
        { 'screening.outcome': { equals: 'eligible' } },
        { 'withdrawal.at': { exists: false } },
        { 'redacted.doneAt': { exists: true } },
        { blindCode: { exists: true } },
      ],
    },
    sort: 'blindCode',
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who may ask was asked before'),
  })
  return docs
}

/** Who judges what in a contest, recusals included. */
export const assignmentsOf = async (req: PayloadRequest, contest: string): Promise<Assignment[]> => {
  const { docs } = await req.payload.find({
    collection: 'assignments',
    where: { contest: { equals: contest } },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who may ask was asked before'),
  })
  return docs
}
