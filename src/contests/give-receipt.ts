import type { PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'
import { fingerprintOf } from './canonical-entry'
import { contentOf, type OwnEntry } from './own-entry'

/** Vouches for what stands in the database, read again, not for what was meant to be written. */
export const giveReceipt = async (req: PayloadRequest, own: OwnEntry, now: Date): Promise<void> => {
  const receipt = { at: now.toISOString(), fingerprint: fingerprintOf(contentOf(own)) }
  await req.payload.update({
    collection: 'entries',
    id: own.entry.id,
    data: { receipts: [...(own.entry.receipts ?? []), receipt] },
    depth: 0,
    ...bypassing(req, 'a receipt is given by the portal alone'),
  })
}
