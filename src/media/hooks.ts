import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeOperationHook,
  ValidationError,
} from 'payload'
import { cleanLine } from '@/shared/text/nfc'
import { cleanPicture, writeSizes } from './encode'
import { uploadsFolder } from './folder'

const endings: Record<string, string> = {
  'audio/mpeg': '.mp3',
  'audio/mp4': '.m4a',
  'audio/x-m4a': '.m4a',
  'video/mp4': '.mp4',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'text/vtt': '.vtt',
}

const refuse = (message: string, req: Parameters<CollectionBeforeOperationHook>[0]['req']) =>
  new ValidationError({ collection: 'media', errors: [{ path: 'file', message }], req })

/**
 * What arrives gets an unguessable name, and pictures are encoded anew, before Payload stores anything: nothing of the sender's
 * camera or file name is ever public.
 */
export const receiveFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req
  if (!file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) return
  if (file.size === 0) throw refuse('Tệp rỗng (0 byte). Hãy chọn tệp khác.', req)
  const token = randomBytes(16).toString('hex')
  const data = (args as { data?: Record<string, unknown> }).data ?? {}
  data.token = token
  data.originalName = cleanLine(file.name).slice(-200)
  if (file.mimetype.startsWith('image/')) {
    try {
      const source = file.tempFilePath ? await readFile(file.tempFilePath) : file.data
      const picture = await cleanPicture(source)
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
  file.name = `${token}${endings[file.mimetype] ?? extname(file.name).toLowerCase()}`
}

/** The public sizes are made at upload; a file that took the place of another leaves none of the old ones behind. */
export const storeSizes: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (!req.file || !doc.mimeType?.startsWith('image/')) return
  await writeSizes(req.file.data, doc.width, doc.token, uploadsFolder())
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
