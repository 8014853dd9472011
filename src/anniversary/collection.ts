import type { CollectionBeforeValidateHook } from 'payload'
import { newsroomPolicy } from '@/publishing/access'
import { coverField, lineField, peopleFields, standfirstField } from '@/publishing/fields'
import { publishable } from '@/publishing/publishable'
import { storyField } from '@/publishing/story-editor'
import { titledPopulate } from '@/publishing/title-summary'
import { instantField } from '@/shared/payload/day-field'
import { editionTitle } from './edition'
import { anniversaryKind } from './kind'

/** The year gives an edition its address and, unless somebody wrote another, its title. */
const nameByYear: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const year = data?.year ?? originalDoc?.year
  if (!data || !year) return data
  data.slug = String(year)
  data.title = data.title || originalDoc?.title || editionTitle(year)
  return data
}

export const anniversaries = publishable({
  slug: 'anniversaries',
  labels: { singular: 'Số kỷ niệm 11/6', plural: 'Kỷ niệm 11/6' },
  policy: newsroomPolicy,
  kinds: [anniversaryKind],
  slugFrom: 'own',
  admin: {
    group: 'Chuyên đề',
    useAsTitle: 'title',
    defaultColumns: ['title', 'cover', 'year', 'state', 'publishedOn', 'updatedAt'],
    description: 'Mỗi năm một số: lời mở đầu, gương tiêu biểu xuất sắc, phóng sự, chương trình, chùm ảnh.',
  },
  defaultSort: '-year',
  defaultPopulate: { ...titledPopulate, year: true },
  hooks: { beforeValidate: [nameByYear] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Số kỷ niệm',
          fields: [
            {
              name: 'year',
              type: 'number',
              label: 'Năm',
              required: true,
              unique: true,
              min: 1949,
              max: 2200,
              index: true,
            },
            {
              ...lineField({ name: 'title', label: 'Tên', required: false, maxLength: 300 }),
              admin: { description: 'Để trống: tự đặt theo năm, tính đúng lần kỷ niệm.' },
            } as ReturnType<typeof lineField>,
            standfirstField,
            coverField,
            storyField({ name: 'foreword', label: 'Lời mở đầu' }),
            storyField({ name: 'story', label: 'Bài chính', description: 'Không bắt buộc.' }),
          ],
        },
        {
          label: 'Gương tiêu biểu, bài, chương trình',
          fields: [
            {
              name: 'honourees',
              type: 'array',
              label: 'Gương tiêu biểu xuất sắc',
              labels: { singular: 'Gương', plural: 'Gương' },
              fields: [
                { name: 'exemplar', type: 'relationship', relationTo: 'exemplars', required: true, label: 'Gương' },
                { name: 'citation', type: 'textarea', label: 'Được tôn vinh vì', maxLength: 400 },
              ],
            },
            {
              name: 'articles',
              type: 'relationship',
              relationTo: 'articles',
              hasMany: true,
              label: 'Tin, bài, phóng sự',
            },
            { name: 'events', type: 'relationship', relationTo: 'events', hasMany: true, label: 'Sự kiện' },
            {
              name: 'programme',
              type: 'array',
              label: 'Chương trình',
              labels: { singular: 'Việc', plural: 'Việc' },
              fields: [
                instantField({ name: 'at', label: 'Lúc', required: true }),
                lineField({ name: 'what', label: 'Việc', maxLength: 300 }),
                lineField({ name: 'where', label: 'Nơi', required: false }),
              ],
            },
            {
              name: 'gallery',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: 'Chùm ảnh',
              filterOptions: { mimeType: { contains: 'image/' } },
            },
          ],
        },
        { label: 'Đồng ý của người được thể hiện', fields: peopleFields },
      ],
    },
  ],
})
