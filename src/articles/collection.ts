import { contributedPolicy } from '@/publishing/access'
import { publishable } from '@/publishing/publishable'
import { titledPopulate } from '@/publishing/title-summary'
import { articleFields } from './fields'
import { articleKind } from './kind'

export const articles = publishable({
  slug: 'articles',
  labels: { singular: 'Tin, bài, phóng sự', plural: 'Tin, bài, phóng sự' },
  policy: contributedPolicy,
  kinds: [articleKind],
  slugFrom: 'title',
  isContributed: true,
  admin: {
    group: 'Bài viết',
    useAsTitle: 'title',
    defaultColumns: ['title', 'cover', 'state', 'form', 'unit', 'publishedOn', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    description: 'Tin, bài, phóng sự bằng chữ, âm thanh hoặc phim; thuộc một phong trào nếu có.',
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { ...titledPopulate, form: true, medium: true },
  fields: articleFields,
})
