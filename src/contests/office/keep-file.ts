import { createHash } from 'node:crypto'
import { APIError, ValidationError } from 'payload'
import type { EntryFile } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { mimeTypes } from '../entry-files'
import type { FileKind } from '../terms'
import type { Act } from './act'

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

type Kept = {
  kind: FileKind
  bytes: Buffer
  /** As it came, before anything was taken out of it. */
  received: Buffer
  purpose: EntryFile['purpose']
  copyOf?: string
  originalName?: string
}

/** Keeps a file of staff, privately and under a name by chance. */
export const keepFile = async (
  { req, contest }: Pick<Act, 'req' | 'contest'>,
  { kind, bytes, received, ...about }: Kept,
): Promise<EntryFile> =>
  req.payload
    .create({
      collection: 'entry-files',
      data: { contest: contest.doc.id, receivedHash: hashOf(received), storedHash: hashOf(bytes), ...about },
      file: { data: bytes, name: 'tep', mimetype: mimeTypes[kind], size: bytes.length },
      depth: 0,
      ...bypassing(req, 'who runs the contest was asked before'),
    })
    .catch((error: unknown) => {
      // Payload looks into files too, as whether a PDF has an end.
      throw error instanceof ValidationError
        ? new APIError('Tệp này hỏng nên không nhận được.', 422, null, true)
        : error
    })
