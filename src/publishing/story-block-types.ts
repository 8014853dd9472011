import type { Block, Field } from 'payload'
import { videoEmbed } from './video-hosts'

/** Each block shows what it holds; a name besides would be one more thing to fill in. */
const withoutName = (block: Block): Block => ({ ...block, admin: { ...block.admin, disableBlockName: true } })

const gallery: Block = {
  slug: 'gallery',
  labels: { singular: 'Chùm ảnh', plural: 'Chùm ảnh' },
  fields: [
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      label: 'Ảnh',
      filterOptions: { mimeType: { contains: 'image/' } },
    },
  ],
}

const transcript: Field = {
  name: 'transcript',
  type: 'textarea',
  required: true,
  label: 'Lời ghi lại',
  admin: { description: 'Chép lại lời nói để người nghe kém và công cụ tìm kiếm đọc được.' },
}

const audio: Block = {
  slug: 'audio',
  labels: { singular: 'Âm thanh', plural: 'Âm thanh' },
  fields: [
    { name: 'title', type: 'text', label: 'Tên', required: true, maxLength: 200 },
    {
      name: 'recording',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: 'Tệp âm thanh',
      filterOptions: { mimeType: { contains: 'audio/' } },
    },
    transcript,
  ],
}

const video: Block = {
  slug: 'video',
  labels: { singular: 'Phim', plural: 'Phim' },
  fields: [
    { name: 'title', type: 'text', label: 'Tên', required: true, maxLength: 200 },
    {
      name: 'recording',
      type: 'upload',
      relationTo: 'media',
      label: 'Tệp phim',
      filterOptions: { mimeType: { contains: 'video/' } },
      validate: (value: unknown, { siblingData }: { siblingData: { url?: string } }) =>
        Boolean(value) !== Boolean(siblingData.url) || 'Chọn một tệp phim hoặc ghi một địa chỉ, không cả hai.',
    },
    {
      name: 'url',
      type: 'text',
      label: 'Hoặc địa chỉ trên YouTube, Vimeo',
      validate: (value: unknown) =>
        !value ||
        videoEmbed(String(value)) !== null ||
        'Chỉ nhận địa chỉ phim của YouTube hoặc Vimeo, bắt đầu bằng https://.',
      admin: { description: 'Phim từ nơi khác chỉ tải khi người xem bấm vào.' },
    },
    {
      name: 'poster',
      type: 'upload',
      relationTo: 'media',
      label: 'Ảnh chờ',
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      name: 'captions',
      type: 'upload',
      relationTo: 'media',
      label: 'Phụ đề (tệp .vtt)',
      filterOptions: { mimeType: { equals: 'text/vtt' } },
    },
    transcript,
  ],
}

/** Rows of figures before and after, as stories and practices show them. */
export const figureFields: Field[] = [
  { name: 'label', type: 'text', label: 'Chỉ tiêu', required: true, maxLength: 160 },
  {
    type: 'row',
    fields: [
      {
        name: 'before',
        type: 'number',
        label: 'Trước',
        admin: { description: 'Để trống nếu không có gì để so sánh.' },
      },
      { name: 'after', type: 'number', label: 'Sau', required: true },
      { name: 'unit', type: 'text', label: 'Đơn vị tính', required: true, maxLength: 40 },
    ],
  },
]

const figures: Block = {
  slug: 'figures',
  labels: { singular: 'Số liệu trước và sau', plural: 'Số liệu' },
  fields: [
    { name: 'caption', type: 'text', label: 'Tên bảng', required: true, maxLength: 200 },
    { name: 'rows', type: 'array', label: 'Chỉ tiêu', minRows: 1, maxRows: 12, required: true, fields: figureFields },
  ],
}

const quotation: Block = {
  slug: 'quotation',
  labels: { singular: 'Lời nói', plural: 'Lời nói' },
  fields: [
    { name: 'text', type: 'textarea', label: 'Lời nói', required: true, maxLength: 800 },
    { name: 'by', type: 'text', label: 'Người nói', required: true, maxLength: 120 },
    { name: 'role', type: 'text', label: 'Chức danh', maxLength: 160 },
  ],
}

/** The collections whose items a story may point to. */
export const relatedCollections = [
  'exemplars',
  'practices',
  'articles',
  'movements',
  'events',
  'documents',
  'contests',
] as const

const related: Block = {
  slug: 'related',
  labels: { singular: 'Bài liên quan', plural: 'Bài liên quan' },
  fields: [
    {
      name: 'item',
      type: 'relationship',
      relationTo: [...relatedCollections],
      required: true,
      label: 'Bài',
    },
  ],
}

/** What may stand among the paragraphs of a story. */
export const storyBlockTypes: Block[] = [gallery, audio, video, figures, quotation, related].map(withoutName)
