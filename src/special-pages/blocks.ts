import type { Block } from 'payload'
import { lineField } from '@/publishing/fields'
import { relatedCollections } from '@/publishing/story-block-types'
import { storyField } from '@/publishing/story-editor'

const text: Block = {
  slug: 'text',
  labels: { singular: 'Đoạn viết', plural: 'Đoạn viết' },
  fields: [lineField({ name: 'heading', label: 'Tiêu đề', required: false }), storyField({ label: 'Nội dung' })],
}

const chosenItems: Block = {
  slug: 'chosen-items',
  labels: { singular: 'Bài chọn tay', plural: 'Bài chọn tay' },
  fields: [
    lineField({ name: 'heading', label: 'Tiêu đề' }),
    {
      name: 'items',
      type: 'relationship',
      relationTo: [...relatedCollections],
      hasMany: true,
      required: true,
      maxRows: 24,
      label: 'Bài',
    },
  ],
}

const latestItems: Block = {
  slug: 'latest-items',
  labels: { singular: 'Bài mới nhất', plural: 'Bài mới nhất' },
  fields: [
    lineField({ name: 'heading', label: 'Tiêu đề' }),
    {
      name: 'source',
      type: 'select',
      label: 'Lấy từ',
      required: true,
      options: [
        { value: 'exemplars', label: 'Gương điển hình, người tốt, nhân tố mới' },
        { value: 'practices', label: 'Mô hình, cách làm hay' },
        { value: 'articles', label: 'Tin, bài, phóng sự' },
        { value: 'events', label: 'Giao lưu, tọa đàm' },
      ],
    },
    { name: 'sector', type: 'relationship', relationTo: 'sectors', label: 'Trong lĩnh vực' },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Của đơn vị' },
    { name: 'count', type: 'number', label: 'Số bài', required: true, defaultValue: 6, min: 1, max: 12 },
  ],
}

const callout: Block = {
  slug: 'callout',
  labels: { singular: 'Lời kêu gọi', plural: 'Lời kêu gọi' },
  fields: [
    lineField({ name: 'heading', label: 'Tiêu đề' }),
    { name: 'text', type: 'textarea', label: 'Nội dung', required: true, maxLength: 600 },
  ],
}

export const pageBlocks: Block[] = [text, chosenItems, latestItems, callout]
