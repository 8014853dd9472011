import type { PayloadRequest } from 'payload'
import type { EntryFile } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'

/**
 * The files of these ids, in their order; none for one that is no more.
 * @param reason why they are read whoever asks
 */
export const entryFilesOf = async (
  req: PayloadRequest,
  ids: readonly unknown[],
  reason: string,
): Promise<EntryFile[]> => {
  const wanted = ids.map(String)
  if (wanted.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'entry-files',
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    ...bypassing(req, reason),
  })
  return wanted.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
}
