import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { cleanLine } from '@/shared/text/nfc'
import { callerOf } from '@/users/access'
import { mediaPolicy } from './access'
import { endingOf, isPicture } from './content'
import { cleanPicture, writeSizes } from './encode'
import { uploadsFolder } from './folder'

const refuse = (message: string, req: PayloadRequest) =>
  new ValidationError({ collection: 'media', errors: [{ path: 'file', message }], req })

/** The hook runs before Payload asks whether the caller may send anything at all. */
const mayUpload = (args: { overrideAccess?: boolean }, req: PayloadRequest): boolean =>
  Boolean(args.overrideAccess) || mediaPolicy.create({ req })

/**
 * What arrives gets an unguessable name, and pictures are encoded anew, before Payload stores anything: nothing of the sender's
 * camera or file name is ever public. Another file needs another answer to whether it shows anybody.
 */
export const receiveFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  if (!mayUpload(args, req)) return
  const { file } = req
  if (!file) return
  if (file.size === 0) throw refuse('Tệp rỗng (0 byte). Hãy chọn tệp khác.', req)
  const token = randomBytes(16).toString('hex')
  const data = (args as { data?: Record<string, unknown> }).data ?? {}
  data.originalName = cleanLine(file.name).slice(-200)
  if (operation === 'update') data.shows ??= null
  const bytes = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
  if (file.mimetype.startsWith('image/') || isPicture(bytes)) {
    try {
      const picture = await cleanPicture(bytes)
      file.data = picture.data
      file.size = picture.data.length
      file.mimetype = 'image/jpeg'
      file.tempFilePath = undefined
    } catch {
      throw refuse('Tệp này không phải là ảnh đọc được. Hãy dùng ảnh JPEG, PNG hoặc WebP.', req)
    }
    file.name = `${token}.jpg`
    return
  }
  const ending = endingOf(file.mimetype, bytes)
  if (!ending)
    throw refuse(
      'Cổng không nhận tệp này, hoặc nội dung tệp không đúng loại. Hãy dùng ảnh, MP3, M4A, MP4, PDF, DOCX, ODT hoặc phụ đề VTT.',
      req,
    )
  file.name = `${token}${ending}`
}

/** The token of a medium is the name of its file; nobody writes it, nor who sent it. */
export const nameMedium: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  data.token = String(data.filename).split('.')[0]
  if (operation === 'create') data.uploadedBy = callerOf(req)?.id ?? null
  return data
}

/** The public sizes are made at upload; a file that took the place of another leaves none of the old ones behind. */
export const storeSizes: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!req.file) return
  if (doc.mimeType?.startsWith('image/')) await writeSizes(req.file.data, doc.width, doc.token, uploadsFolder())
  if (previousDoc?.token && previousDoc.token !== doc.token) await removeFiles(previousDoc.token)
}

const removeFiles = async (token: string) => {
  const folder = uploadsFolder()
  const names = (await readdir(folder)).filter((name) => name.startsWith(token))
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })))
}

export const removeStoredFiles: CollectionAfterDeleteHook = async ({ doc }) => {
  if (doc.token) await removeFiles(doc.token)
}
