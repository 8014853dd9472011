import { contributedPolicy } from '@/publishing/access'
import { publishable } from '@/publishing/publishable'
import { exemplarFields } from './fields'
import { keepSortingKey } from './hooks'
import { emergingKind, exemplarKind, goodDeedKind } from './kind'

export const exemplars = publishable({
  slug: 'exemplars',
  labels: { singular: 'Gương', plural: 'Gương điển hình, người tốt, nhân tố mới' },
  policy: contributedPolicy,
  kinds: [exemplarKind, goodDeedKind, emergingKind],
  slugFrom: 'name',
  isContributed: true,
  admin: {
    group: 'Bài viết',
    useAsTitle: 'name',
    defaultColumns: ['name', 'portrait', 'state', 'category', 'unit', 'publishedOn', 'updatedAt'],
    listSearchableFields: ['name', 'standfirst', 'slug'],
    description:
      'Gương điển hình tiên tiến, gương người tốt, việc tốt và nhân tố mới của cá nhân, tập thể, hộ gia đình.',
  },
  defaultSort: '-updatedAt',
  defaultPopulate: {
    name: true,
    honorific: true,
    subjectKind: true,
    category: true,
    slug: true,
    standfirst: true,
    portrait: true,
    unit: true,
    publishedOn: true,
    illustrative: true,
    _status: true,
  },
  hooks: { beforeChange: [keepSortingKey] },
  fields: exemplarFields,
})
