import type { Field } from 'payload'
import {
  coverField,
  lineField,
  occasionField,
  peopleFields,
  sectorsField,
  standfirstField,
  unitField,
} from '@/publishing/fields'
import { figureFields } from '@/publishing/story-block-types'
import { storyField } from '@/publishing/story-editor'
import { dayField } from '@/shared/payload/day-field'

const practice: Field[] = [
  lineField({ name: 'title', label: 'Tên mô hình, cách làm' }),
  standfirstField,
  coverField,
  {
    name: 'problem',
    type: 'textarea',
    label: 'Vấn đề',
    required: true,
    maxLength: 1500,
    admin: { description: 'Trước đây khó ở đâu?' },
  },
  {
    name: 'steps',
    type: 'array',
    label: 'Cách làm, từng bước',
    labels: { singular: 'Bước', plural: 'Bước' },
    minRows: 1,
    fields: [
      lineField({ name: 'title', label: 'Bước' }),
      { name: 'text', type: 'textarea', label: 'Làm gì', required: true, maxLength: 1500 },
    ],
  },
  storyField({ description: 'Phần kể chuyện, không bắt buộc. Gõ / để chèn ảnh, số liệu, lời nói.' }),
]

const results: Field[] = [
  {
    name: 'figures',
    type: 'array',
    label: 'Kết quả bằng số, trước và sau',
    labels: { singular: 'Chỉ tiêu', plural: 'Chỉ tiêu' },
    maxRows: 12,
    fields: figureFields,
  },
  { name: 'economicEffect', type: 'textarea', label: 'Hiệu quả kinh tế', maxLength: 1500 },
  { name: 'socialEffect', type: 'textarea', label: 'Hiệu quả xã hội', maxLength: 1500 },
  { name: 'conditions', type: 'textarea', label: 'Điều kiện để làm theo', maxLength: 1500 },
  { name: 'cost', type: 'textarea', label: 'Chi phí', maxLength: 800 },
  {
    ...lineField({ name: 'contact', label: 'Hỏi ai', required: false, maxLength: 300 }),
    admin: { description: 'Cơ quan hoặc chức danh; không ghi số điện thoại riêng.' },
  } as Field,
]

const adoption: Field[] = [
  {
    name: 'adopters',
    type: 'array',
    label: 'Nơi đã làm theo',
    labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'unit', type: 'relationship', relationTo: 'units', required: true, label: 'Đơn vị' },
          dayField({ name: 'since', label: 'Từ ngày' }),
        ],
      },
      { name: 'result', type: 'textarea', label: 'Kết quả', maxLength: 600 },
    ],
  },
  { name: 'exemplars', type: 'relationship', relationTo: 'exemplars', hasMany: true, label: 'Gương gắn với mô hình' },
]

export const practiceFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Cách làm', fields: practice },
      { label: 'Kết quả và điều kiện', fields: results },
      { label: 'Nhân rộng', fields: adoption },
      { label: 'Đồng ý của người được thể hiện', fields: peopleFields },
    ],
  },
  unitField(),
  sectorsField(),
  occasionField,
]
