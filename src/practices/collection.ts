import { contributedPolicy } from '@/publishing/access'
import { publishable } from '@/publishing/publishable'
import { titledPopulate } from '@/publishing/title-summary'
import { practiceFields } from './fields'
import { practiceKind } from './kind'

export const practices = publishable({
  slug: 'practices',
  labels: { singular: 'Mô hình, cách làm hay', plural: 'Mô hình, cách làm hay' },
  policy: contributedPolicy,
  kinds: [practiceKind],
  slugFrom: 'title',
  isContributed: true,
  admin: {
    group: 'Bài viết',
    useAsTitle: 'title',
    defaultColumns: ['title', 'cover', 'state', 'unit', 'publishedOn', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    description: 'Mô hình mới, cách làm hay để nơi khác làm theo được: vấn đề, từng bước, kết quả bằng số, điều kiện.',
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { ...titledPopulate, unit: true },
  fields: practiceFields,
})
