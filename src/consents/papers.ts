import { resolve } from 'node:path'
import type { CollectionConfig } from 'payload'
import { requireSentFile } from '@/media/sent-file'
import { asAccess, nobody, type Policy } from '@/shared/access/policy'
import { hasRole, isAdmin } from '@/users/access'

const paperPolicy = {
  create: hasRole('admin', 'editor', 'affairs', 'contributor'),
  read: hasRole('admin', 'editor', 'affairs'),
  update: hasRole('admin', 'editor', 'affairs'),
  delete: isAdmin,
  readVersions: nobody,
  admin: hasRole('admin', 'editor', 'affairs', 'contributor'),
  unlock: isAdmin,
} satisfies Policy

/** Scans and recordings of consent: private for good, in a folder from which nothing is ever published. */
export const consentPapers: CollectionConfig = {
  slug: 'consent-papers',
  labels: { singular: 'Giấy đồng ý', plural: 'Giấy đồng ý (bản chụp)' },
  access: asAccess(paperPolicy),
  admin: {
    group: 'Đồng ý',
    useAsTitle: 'filename',
    description: 'Bản chụp giấy đồng ý, bản ghi lời đồng ý. Tệp riêng, chỉ biên tập và phòng Nội vụ mở được.',
    hideAPIURL: true,
    hidden: ({ user }) => !user,
  },
  disableDuplicate: true,
  upload: {
    staticDir: resolve(process.env.DATA_DIR || '.data', 'consent-papers'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'audio/mpeg', 'audio/mp4', 'video/mp4'],
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Disposition', 'attachment')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: { beforeOperation: [requireSentFile] },
  fields: [],
}
