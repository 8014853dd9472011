import type { CollectionConfig } from 'payload'
import { asAccess } from '@/shared/access/policy'
import { mediaPolicy } from './access'
import { uploadsFolder } from './folder'
import { receiveFile, removeStoredFiles, storeSizes } from './hooks'

/** Exactly these: `image/*` would let SVG in, which can carry script. */
const mimeTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'video/mp4',
  'text/vtt',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
]

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Ảnh, tư liệu', plural: 'Ảnh và tư liệu' },
  access: asAccess(mediaPolicy),
  admin: {
    group: 'Kho tư liệu',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'shows', 'credit', 'updatedAt'],
    listSearchableFields: ['alt', 'caption', 'originalName'],
    description: 'Ảnh, âm thanh, phim và tệp văn bản. Tệp chỉ công khai khi một bài đã công bố dùng đến nó.',
    hideAPIURL: true,
  },
  disableDuplicate: true,
  upload: {
    staticDir: uploadsFolder(),
    mimeTypes,
    imageSizes: [{ name: 'thumbnail', width: 240, height: 240, fit: 'cover', formatOptions: { format: 'webp' } }],
    adminThumbnail: 'thumbnail',
    displayPreview: true,
    pasteURL: false,
    skipSafeFetch: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: { beforeOperation: [receiveFile], afterChange: [storeSizes], afterDelete: [removeStoredFiles] },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Mô tả cho người không nhìn thấy',
      required: true,
      maxLength: 300,
      admin: {
        description:
          'Ảnh có gì? Ví dụ: “Bà Mận buộc rau bên luống cải mới cắt”. Với âm thanh, phim, văn bản: tên tệp bằng lời.',
      },
    },
    {
      name: 'shows',
      type: 'radio',
      label: 'Có người nhận ra được không?',
      options: [
        { value: 'nobody', label: 'Không có ai nhận ra được' },
        { value: 'people', label: 'Có người nhận ra được (hoặc nghe ra giọng)' },
      ],
      admin: {
        description:
          'Chưa trả lời thì bài dùng tệp này chưa công bố được. Có người: ghi họ ở mục “Người được thể hiện” của bài.',
      },
    },
    { name: 'caption', type: 'text', label: 'Chú thích', maxLength: 400 },
    { name: 'credit', type: 'text', label: 'Nguồn, tác giả', maxLength: 200, admin: { description: 'In dưới ảnh.' } },
    {
      name: 'seconds',
      type: 'number',
      label: 'Thời lượng (giây)',
      min: 0,
      admin: { condition: (data) => !String(data?.mimeType ?? '').startsWith('image/') },
    },
    {
      name: 'originalName',
      type: 'text',
      label: 'Tên tệp khi gửi lên',
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'token',
      type: 'text',
      unique: true,
      index: true,
      admin: { hidden: true },
      access: { update: () => false },
    },
  ],
}
