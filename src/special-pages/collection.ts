import { newsroomPolicy } from '@/publishing/access'
import { coverField, lineField, occasionField, peopleFields, standfirstField } from '@/publishing/fields'
import { publishable } from '@/publishing/publishable'
import { titledPopulate } from '@/publishing/title-summary'
import { pageBlocks } from './blocks'
import { specialPageKind } from './kind'

export const specialPages = publishable({
  slug: 'special-pages',
  dbName: 'pages',
  labels: { singular: 'Chuyên trang', plural: 'Chuyên trang' },
  policy: newsroomPolicy,
  kinds: [specialPageKind],
  slugFrom: 'title',
  admin: {
    group: 'Chuyên đề',
    useAsTitle: 'title',
    defaultColumns: ['title', 'cover', 'state', 'publishedOn', 'updatedAt'],
    description: 'Chuyên trang tự ghép từ các khối, không cần lập trình.',
  },
  defaultSort: '-updatedAt',
  defaultPopulate: titledPopulate,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Chuyên trang',
          fields: [
            lineField({ name: 'title', label: 'Tên' }),
            standfirstField,
            coverField,
            {
              name: 'layout',
              type: 'blocks',
              label: 'Các khối',
              labels: { singular: 'Khối', plural: 'Khối' },
              minRows: 1,
              maxRows: 30,
              blocks: pageBlocks,
              required: true,
            },
          ],
        },
        { label: 'Đồng ý của người được thể hiện', fields: peopleFields },
      ],
    },
    occasionField,
  ],
})
