import { newsroomPolicy } from '@/publishing/access'
import {
  coverField,
  lineField,
  occasionField,
  peopleFields,
  sectorsField,
  standfirstField,
  unitField,
} from '@/publishing/fields'
import { publishable } from '@/publishing/publishable'
import { storyField } from '@/publishing/story-editor'
import { titledPopulate } from '@/publishing/title-summary'
import { dayField } from '@/shared/payload/day-field'
import { movementKind } from './kind'

export const movements = publishable({
  slug: 'movements',
  labels: { singular: 'Phong trào thi đua', plural: 'Phong trào thi đua' },
  policy: newsroomPolicy,
  kinds: [movementKind],
  slugFrom: 'title',
  admin: {
    group: 'Chuyên đề',
    useAsTitle: 'title',
    defaultColumns: ['title', 'cover', 'state', 'launchedOn', 'endsOn', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    description: 'Các phong trào thi đua; gương, bài và sự kiện gắn vào phong trào.',
  },
  defaultSort: '-updatedAt',
  defaultPopulate: titledPopulate,
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Phong trào',
          fields: [
            lineField({ name: 'title', label: 'Tên phong trào' }),
            lineField({ name: 'slogan', label: 'Khẩu hiệu', required: false, maxLength: 300 }),
            standfirstField,
            coverField,
            {
              type: 'row',
              fields: [
                dayField({ name: 'launchedOn', label: 'Phát động ngày', required: true }),
                dayField({ name: 'endsOn', label: 'Kết thúc', description: 'Để trống nếu còn tiếp tục.' }),
              ],
            },
            lineField({ name: 'launchedBy', label: 'Cơ quan phát động', required: false }),
            storyField({ label: 'Nội dung phong trào' }),
          ],
        },
        { label: 'Đồng ý của người được thể hiện', fields: peopleFields },
      ],
    },
    unitField({ required: false }),
    sectorsField({ required: false }),
    occasionField,
  ],
})
