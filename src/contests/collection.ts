import { unitField } from '@/publishing/fields'
import { publishable } from '@/publishing/publishable'
import { titledPopulate } from '@/publishing/title-summary'
import { contestPolicy, isNewsroom } from './access'
import { copyEndpoint } from './copy-endpoint'
import { contestFields } from './fields'
import { closeProceedings, contestActors, openProceedings, requireSoundSettings } from './hooks'
import { contestKind } from './kind'

export const contests = publishable({
  slug: 'contests',
  labels: { singular: 'Cuộc thi', plural: 'Cuộc thi' },
  policy: contestPolicy,
  kinds: [contestKind],
  slugFrom: 'title',
  actors: { actorsFor: contestActors, publishers: ['admin', 'orientation', 'editor'] },
  endpoints: [copyEndpoint],
  admin: {
    group: 'Cuộc thi',
    useAsTitle: 'title',
    defaultColumns: ['title', 'cover', 'state', 'kind', 'timeline.entriesUntil', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    description: 'Tổ chức cuộc thi: ghi thể lệ một lần, cổng in ra thành lời và tự chuyển giai đoạn theo ngày giờ.',
    hidden: ({ user }) => !isNewsroom({ req: { user } as never }),
    components: { edit: { beforeDocumentControls: ['/src/contests/admin/CopyForNextYear.client#CopyForNextYear'] } },
  },
  defaultSort: '-timeline.opensFrom',
  defaultPopulate: titledPopulate,
  hooks: {
    beforeChange: [requireSoundSettings],
    afterChange: [openProceedings],
    beforeDelete: [closeProceedings],
  },
  fields: [...contestFields, unitField({ required: false })],
})
