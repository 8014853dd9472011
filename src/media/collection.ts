import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { asAccess, nobody } from '@/shared/access/policy'
import { optionsOf } from '@/shared/payload/options'
import { isStaff } from '@/users/access'
import { mediaPolicy } from './access'
import { acceptedTypes } from './content'
import { uploadsFolder } from './folder'
import { nameMedium, receiveFile, removeStoredFiles, storeSizes } from './hooks'
import { requireSentFile } from './sent-file'

/** What the code that takes a medium in says about it; a client cannot write a request's context. */
export type MediumContext = {
  /** Nobody has seen it yet who could describe it: whoever changes it has to, and nothing with it is published before. */
  isUndescribed?: true
}

const showsWhom = {
  nobody: 'Không có ai nhận ra được',
  people: 'Có người nhận ra được (hoặc nghe ra giọng)',
}

const showsLinks = {
  path: '/src/ui/admin/FilterLinks.client#FilterLinks',
  clientProps: {
    label: 'Lọc theo người trong tệp',
    field: 'shows',
    options: optionsOf({ people: 'Có người', nobody: 'Không có ai' }),
    emptyLabel: 'Chưa trả lời',
  },
}

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Ảnh, tư liệu', plural: 'Ảnh và tư liệu' },
  access: asAccess(mediaPolicy),
  admin: {
    group: 'Kho tư liệu',
    useAsTitle: 'alt',
    defaultColumns: ['alt', 'filename', 'shows', 'shownIn', 'uploadedBy', 'createdAt'],
    components: { beforeListTable: [showsLinks] },
    listSearchableFields: ['alt', 'caption', 'originalName'],
    description: 'Ảnh, âm thanh, phim và tệp văn bản. Tệp chỉ công khai khi một bài đã công bố dùng đến nó.',
    hideAPIURL: true,
  },
  disableDuplicate: true,
  upload: {
    staticDir: uploadsFolder(),
    mimeTypes: acceptedTypes,
    imageSizes: [{ name: 'thumbnail', width: 240, height: 240, fit: 'cover', formatOptions: { format: 'webp' } }],
    adminThumbnail: 'thumbnail',
    displayPreview: true,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    skipSafeFetch: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: {
    beforeOperation: [requireSentFile, receiveFile],
    beforeChange: [nameMedium],
    afterChange: [storeSizes],
    afterDelete: [removeStoredFiles],
  },
  fields: [
    {
      name: 'filename',
      type: 'text',
      label: 'Tệp',
      admin: { components: { Cell: '/src/media/admin/FileCell#FileCell' } },
    },
    {
      name: 'alt',
      type: 'text',
      label: 'Mô tả',
      required: true,
      maxLength: 300,
      validate: ((value, options) =>
        text(value, {
          ...options,
          required: !(options.req.context as MediumContext).isUndescribed,
        })) satisfies TextFieldSingleValidation,
      admin: {
        description:
          'Cho người không nhìn thấy: ảnh có gì? Ví dụ: “Bà Mận buộc rau bên luống cải mới cắt”. Với âm thanh, phim, văn bản: tên tệp bằng lời.',
      },
    },
    {
      name: 'shows',
      type: 'radio',
      label: 'Có người nhận ra được không?',
      options: optionsOf(showsWhom),
      admin: {
        components: { Cell: '/src/media/admin/ShowsCell#ShowsCell' },
        description:
          'Chưa trả lời thì bài dùng tệp này chưa công bố được. Có người: ghi họ ở thẻ “Đồng ý của người được thể hiện” của bài.',
      },
    },
    { name: 'caption', type: 'text', label: 'Chú thích', maxLength: 400 },
    { name: 'credit', type: 'text', label: 'Nguồn, tác giả', maxLength: 200, admin: { description: 'In dưới ảnh.' } },
    {
      name: 'seconds',
      type: 'number',
      label: 'Thời lượng (giây)',
      min: 0,
      admin: { condition: (data) => /^(?:audio|video)\//u.test(data?.mimeType ?? '') },
    },
    {
      name: 'originalName',
      type: 'text',
      label: 'Tên tệp khi gửi lên',
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.id) },
    },
    {
      name: 'uploadedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Người gửi lên',
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.id) },
    },
    {
      name: 'shownIn',
      type: 'ui',
      label: 'Đang công bố ở',
      admin: {
        position: 'sidebar',
        components: {
          Cell: '/src/catalogue/admin/ShownIn#ShownInCell',
          Field: '/src/catalogue/admin/ShownIn#ShownInField',
        },
      },
    },
    {
      name: 'token',
      type: 'text',
      unique: true,
      index: true,
      admin: { hidden: true },
      access: { create: nobody, update: nobody, read: isStaff },
    },
  ],
}
