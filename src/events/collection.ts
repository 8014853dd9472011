import { contributedPolicy } from '@/publishing/access'
import {
  coverField,
  lineField,
  movementField,
  occasionField,
  peopleFields,
  sectorsField,
  standfirstField,
  unitField,
} from '@/publishing/fields'
import { publishable } from '@/publishing/publishable'
import { storyField } from '@/publishing/story-editor'
import { titledPopulate } from '@/publishing/title-summary'
import { instantField } from '@/shared/payload/day-field'
import { optionsOf } from '@/shared/payload/options'
import { eventKind } from './kind'
import { forms } from './terms'

export const events = publishable({
  slug: 'events',
  labels: { singular: 'Sự kiện', plural: 'Giao lưu, tọa đàm' },
  policy: contributedPolicy,
  kinds: [eventKind],
  slugFrom: 'title',
  isContributed: true,
  admin: {
    group: 'Chuyên đề',
    useAsTitle: 'title',
    defaultColumns: ['title', 'cover', 'state', 'form', 'startsAt', 'unit'],
    listSearchableFields: ['title', 'standfirst', 'venue', 'slug'],
    description: 'Giao lưu, tọa đàm, trao đổi, tham quan thực tế, học tập kinh nghiệm.',
  },
  defaultSort: '-startsAt',
  defaultPopulate: { ...titledPopulate, form: true, startsAt: true, endsAt: true, venue: true },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Sự kiện',
          fields: [
            lineField({ name: 'title', label: 'Tên' }),
            {
              name: 'form',
              type: 'select',
              label: 'Loại',
              required: true,
              defaultValue: 'exchange',
              index: true,
              options: optionsOf(forms),
            },
            standfirstField,
            coverField,
            {
              type: 'row',
              fields: [
                { ...instantField({ name: 'startsAt', label: 'Bắt đầu', required: true }), index: true },
                {
                  ...instantField({ name: 'endsAt', label: 'Kết thúc' }),
                  validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
                    const { startsAt } = siblingData as { startsAt?: string }
                    const isAfter = !value || !startsAt || new Date(String(value)) >= new Date(startsAt)
                    return isAfter || 'Kết thúc phải sau khi bắt đầu.'
                  },
                },
              ],
            },
            lineField({ name: 'venue', label: 'Địa điểm' }),
            lineField({ name: 'organiser', label: 'Đơn vị tổ chức', required: false }),
            storyField({ label: 'Nội dung' }),
            {
              name: 'guests',
              type: 'relationship',
              relationTo: 'exemplars',
              hasMany: true,
              label: 'Khách mời là gương điển hình',
            },
            storyField({ name: 'recap', label: 'Nhìn lại sau sự kiện', description: 'Viết sau khi sự kiện kết thúc.' }),
          ],
        },
        { label: 'Đồng ý của người được thể hiện', fields: peopleFields },
      ],
    },
    unitField({ required: false }),
    sectorsField({ required: false }),
    movementField,
    occasionField,
  ],
})
