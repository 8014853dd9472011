import type { Field } from 'payload'
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
import { storyField } from '@/publishing/story-editor'
import { optionsOf } from '@/shared/payload/options'
import { columns, forms, media } from './terms'

export const articleFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Bài viết',
        fields: [
          lineField({ name: 'title', label: 'Tên bài' }),
          {
            type: 'row',
            fields: [
              {
                name: 'form',
                type: 'select',
                label: 'Thể loại',
                required: true,
                defaultValue: 'news',
                index: true,
                options: optionsOf(forms),
              },
              {
                name: 'medium',
                type: 'select',
                label: 'Hình thức',
                required: true,
                defaultValue: 'text',
                options: optionsOf(media),
              },
              {
                name: 'column',
                type: 'select',
                label: 'Chuyên mục',
                required: true,
                defaultValue: 'stories',
                index: true,
                options: optionsOf(columns),
              },
            ],
          },
          standfirstField,
          coverField,
          storyField(),
          lineField({
            name: 'byline',
            label: 'Tác giả',
            required: false,
            description: 'Như in dưới bài: bút danh hoặc tên người viết.',
          }),
          { name: 'exemplars', type: 'relationship', relationTo: 'exemplars', hasMany: true, label: 'Gương trong bài' },
        ],
      },
      { label: 'Đồng ý của người được thể hiện', fields: peopleFields },
    ],
  },
  {
    name: 'contest',
    type: 'relationship',
    relationTo: 'contests',
    index: true,
    label: 'Tác phẩm của cuộc thi',
    admin: { position: 'sidebar', description: 'Bài hiện ở mục Tác phẩm của cuộc thi này.' },
  },
  // Which entry of the contest it is.
  { name: 'workCode', type: 'text', maxLength: 10, admin: { hidden: true } },
  unitField({ required: false }),
  sectorsField({ required: false }),
  movementField,
  occasionField,
]
