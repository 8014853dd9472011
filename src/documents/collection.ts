import { newsroomPolicy } from '@/publishing/access'
import { lineField, occasionField, peopleFields, sectorsField, standfirstField } from '@/publishing/fields'
import { publishable } from '@/publishing/publishable'
import { storyField } from '@/publishing/story-editor'
import { titledPopulate } from '@/publishing/title-summary'
import { dayField } from '@/shared/payload/day-field'
import { optionsOf } from '@/shared/payload/options'
import { documentKind } from './kind'
import { types } from './terms'

const documentFiles = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
]

export const documents = publishable({
  slug: 'documents',
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  policy: newsroomPolicy,
  kinds: [documentKind],
  slugFrom: 'title',
  admin: {
    group: 'Chuyên đề',
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'type', 'number', 'issuedOn', 'issuer'],
    listSearchableFields: ['title', 'number', 'issuer', 'slug'],
    description: 'Kế hoạch, quyết định, hướng dẫn về thi đua, khen thưởng; có căn cứ và tệp tải về.',
  },
  defaultSort: '-issuedOn',
  defaultPopulate: { ...titledPopulate, type: true, number: true, issuedOn: true, issuer: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Văn bản',
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'type', type: 'select', label: 'Loại', required: true, options: optionsOf(types), index: true },
                lineField({ name: 'number', label: 'Số, ký hiệu', required: false, maxLength: 80 }),
                dayField({ name: 'issuedOn', label: 'Ngày ban hành', index: true }),
              ],
            },
            lineField({ name: 'title', label: 'Trích yếu', maxLength: 400 }),
            lineField({ name: 'issuer', label: 'Cơ quan ban hành' }),
            { ...standfirstField, label: 'Tóm tắt' } as typeof standfirstField,
            { name: 'campaign', type: 'relationship', relationTo: 'campaigns', label: 'Giai đoạn kế hoạch' },
            {
              name: 'basis',
              type: 'relationship',
              relationTo: 'documents',
              hasMany: true,
              label: 'Căn cứ',
              admin: { description: 'Các văn bản mà văn bản này căn cứ vào.' },
            },
            {
              name: 'file',
              type: 'upload',
              relationTo: 'media',
              label: 'Tệp tải về (PDF, DOCX, ODT)',
              filterOptions: { mimeType: { in: documentFiles } },
            },
            storyField({ label: 'Toàn văn', description: 'Để đọc ngay trên trang và tìm kiếm được.' }),
          ],
        },
        { label: 'Đồng ý của người được thể hiện', fields: peopleFields },
      ],
    },
    sectorsField({ required: false }),
    occasionField,
  ],
})
