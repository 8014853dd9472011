import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { requireSentFile } from '@/media/sent-file'
import { optionsOf } from '@/shared/payload/options'
import { gathered, onTheDesk } from './gathered'
import { type FileKind, filePurposes } from './terms'

/** By content: what the kinds of file that a contest may allow are called among machines. */
export const mimeTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
}

export const entryFilesFolder = () => resolve(process.env.DATA_DIR || '.data', 'entry-files')

/** The sender's own name of a file may tell who he is: it is kept beside the file, never as its address. */
export const nameByChance = (kind: FileKind | undefined) => `${randomBytes(16).toString('hex')}.${kind ?? 'bin'}`

const renameSentFile: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation !== 'create' || !req.file) return
  const kind = (Object.keys(mimeTypes) as FileKind[]).find((name) => mimeTypes[name] === req.file?.mimetype)
  req.file.name = nameByChance(kind)
}

/** Files of entries: private for good, in a folder from which nothing is ever published. */
export const entryFiles = gathered({
  slug: 'entry-files',
  labels: { singular: 'Tệp dự thi', plural: 'Tệp dự thi' },
  admin: {
    ...onTheDesk,
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'purpose', 'mimeType', 'filesize', 'contest'],
    description: 'Tệp riêng của bài dự thi. Giám khảo chỉ nhận bản đã che, qua trang chấm của mình.',
  },
  upload: {
    staticDir: entryFilesFolder(),
    // As Payload names M4A, by its content.
    mimeTypes: [...Object.values(mimeTypes), 'audio/x-m4a'],
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Disposition', 'attachment')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: { beforeOperation: [requireSentFile, renameSentFile] },
  fields: [
    {
      name: 'purpose',
      type: 'select',
      label: 'Dùng làm',
      required: true,
      defaultValue: 'work',
      options: optionsOf(filePurposes),
    },
    { name: 'copyOf', type: 'relationship', relationTo: 'entry-files', label: 'Che từ tệp', index: true },
    { name: 'originalName', type: 'text', label: 'Tên tệp khi gửi', maxLength: 300 },
    { name: 'receivedHash', type: 'text', label: 'SHA-256 khi nhận', maxLength: 64 },
    { name: 'storedHash', type: 'text', label: 'SHA-256 khi lưu', maxLength: 64 },
    { name: 'seconds', type: 'number', label: 'Độ dài (giây)', min: 0 },
  ],
})
