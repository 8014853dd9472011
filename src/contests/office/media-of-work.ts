import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import type { MediumContext } from '@/media/collection'
import { largestUpload } from '@/media/largest-upload'
import type { Entry, EntryFile } from '@/payload-types'
import { asViewer } from '@/shared/payload/acting'
import { bareFile } from '../bare/bare-file'
import { entryFilesFolder } from '../entry-files'
import { fileKindOf } from '../file-kind'
import { type RedactedFile, redactedFilesOf } from './redacted-files'

export type MediaOfWork = {
  /** Media, by their ids. */
  pictures: string[]
  recordings: { blockType: 'audio' | 'video'; recording: string }[]
  /** The files that no article can carry, each with the reason. */
  left: string[]
}

type Sender = NonNullable<PayloadRequest['user']>

const undescribed: MediumContext = { isUndescribed: true }

const typeOf = ({ mimeType }: EntryFile) => /^(image|audio|video)\//u.exec(mimeType ?? '')?.[1]

/** What an article may carry of a file, or why it carries nothing. */
const carried = async ({ original, copy, isWithheld }: RedactedFile): Promise<Buffer | string> => {
  if (isWithheld) return 'người che tên đã giữ lại'
  const file = copy ?? original
  if (!typeOf(file)) return 'văn bản'
  if ((file.filesize ?? 0) > largestUpload * 1024 * 1024) return `lớn quá ${largestUpload} MB`
  const bytes = await readFile(join(entryFilesFolder(), file.filename ?? ''))
  const kind = fileKindOf(bytes)
  const bare = kind && (await bareFile(kind, bytes))
  return bare && typeof bare !== 'string' ? bare.bytes : 'hỏng'
}

const keep = async (req: PayloadRequest, sender: Sender, { original, copy }: RedactedFile, data: Buffer) => {
  const { mimeType } = copy ?? original
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt: '', credit: 'Tác giả cung cấp', seconds: original.seconds },
    file: { data, name: original.originalName || 'tep', mimetype: mimeType ?? '', size: data.length },
    depth: 0,
    context: undescribed,
    req,
    ...asViewer(sender),
  })
  return id
}

/**
 * The files of a work as media that somebody of the newsroom sends, in their order: of each the redactor's copy or, where he neither
 * made one nor withheld it, the file itself less what its maker's machine wrote into it. What they show, and in which words, is still
 * to be said.
 */
export const mediaOfWork = async (req: PayloadRequest, sender: Sender, entry: Entry): Promise<MediaOfWork> => {
  const media: MediaOfWork = { pictures: [], recordings: [], left: [] }
  for (const file of await redactedFilesOf({ req }, entry)) {
    const bytes = await carried(file)
    if (typeof bytes === 'string') {
      media.left.push(`“${file.original.originalName ?? ''}” (${bytes})`)
      continue
    }
    const id = await keep(req, sender, file, bytes)
    const type = typeOf(file.copy ?? file.original)
    if (type === 'image') media.pictures.push(id)
    else media.recordings.push({ blockType: type === 'audio' ? 'audio' : 'video', recording: id })
  }
  return media
}
