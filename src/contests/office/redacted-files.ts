import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import type { Entry, EntryFile } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { entryFilesFolder } from '../entry-files'
import { findOwnEntryById } from '../own-entry'

/** Kept without anything that a camera wrote, so that it tells no more than it shows. Other files may tell who made them. */
export const mayBeShown = ({ mimeType }: Pick<EntryFile, 'mimeType'>) => mimeType === 'image/jpeg'

const copyOf = async (req: PayloadRequest, original: EntryFile): Promise<string> => {
  const contest = typeof original.contest === 'string' ? original.contest : original.contest.id
  const own = bypassing(req, 'who runs the contest was asked before')
  const { docs } = await req.payload.find({
    collection: 'entry-files',
    where: {
      and: [
        { contest: { equals: contest } },
        { purpose: { equals: 'redacted' } },
        { receivedHash: { equals: original.storedHash } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    ...own,
  })
  if (docs[0]) return docs[0].id
  const data = await readFile(join(entryFilesFolder(), original.filename ?? ''))
  const { id } = await req.payload.create({
    collection: 'entry-files',
    data: { contest, purpose: 'redacted', receivedHash: original.storedHash, storedHash: original.storedHash },
    file: { data, name: 'tep', mimetype: original.mimeType ?? '', size: data.length },
    depth: 0,
    ...own,
  })
  return id
}

/** Copies, under names by chance, of those of the entry's pictures that the redactor has chosen; of no other file. */
export const redactedFiles = async (
  req: PayloadRequest,
  entry: Entry,
  chosen: readonly string[],
): Promise<string[]> => {
  const files = (await findOwnEntryById(req, entry.id))?.files ?? []
  const copies: string[] = []
  for (const file of files) if (chosen.includes(file.id) && mayBeShown(file)) copies.push(await copyOf(req, file))
  return copies
}
