import type { PayloadRequest } from 'payload'
import { bypassing } from '@/shared/payload/acting'

/** The text of an entry as it was sent. */
export const textOf = async (req: PayloadRequest, entry: string): Promise<string> => {
  const { plainText } = await req.payload.findByID({
    collection: 'entries',
    id: entry,
    depth: 0,
    select: { plainText: true },
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  return plainText ?? ''
}
