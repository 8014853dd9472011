import { unitField } from '@/publishing/fields'
import { publishable } from '@/publishing/publishable'
import { titledPopulate } from '@/publishing/title-summary'
import { contestPolicy, isNewsroom, mayKeepContests } from './access'
import { copyEndpoint } from './copy-endpoint'
import { contestFields } from './fields'
import { closeProceedings, contestActors, keepReliedOnRules, openProceedings, requireSoundSettings } from './hooks'
import { blindFileEndpoint } from './judging/blind-file'
import { judgingEndpoint } from './judging/judging-endpoint'
import { contestKind } from './kind'
import { officeEndpoint } from './office/office-endpoint'
import { officeFileEndpoint } from './office/office-file-endpoint'
import { exportEndpoint } from './outcome/export-endpoint'

export const contests = publishable({
  slug: 'contests',
  labels: { singular: 'Cuộc thi', plural: 'Cuộc thi' },
  policy: contestPolicy,
  kinds: [contestKind],
  slugFrom: 'title',
  actors: { actorsFor: contestActors, publishers: ['admin', 'orientation', 'editor'] },
  endpoints: [copyEndpoint, officeEndpoint, officeFileEndpoint, judgingEndpoint, blindFileEndpoint, exportEndpoint],
  admin: {
    group: 'Cuộc thi',
    useAsTitle: 'title',
    defaultColumns: ['title', 'cover', 'state', 'kind', 'timeline.entriesUntil', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst', 'slug'],
    description: 'Tổ chức cuộc thi: ghi thể lệ một lần, cổng in ra thành lời và tự chuyển giai đoạn theo ngày giờ.',
    hidden: ({ user }) => !isNewsroom({ req: { user } as never }),
    components: {
      edit: { beforeDocumentControls: ['/src/contests/admin/CopyForNextYear.client#CopyForNextYear'] },
      views: {
        edit: {
          office: {
            Component: '/src/contests/admin/Office#Office',
            path: '/dieu-hanh',
            tab: { label: 'Điều hành', href: '/dieu-hanh', condition: ({ req }) => mayKeepContests({ req }) === true },
          },
        },
      },
    },
  },
  defaultSort: '-timeline.opensFrom',
  defaultPopulate: titledPopulate,
  hooks: {
    beforeChange: [requireSoundSettings, keepReliedOnRules],
    afterChange: [openProceedings],
    beforeDelete: [closeProceedings],
  },
  fields: [...contestFields, unitField({ required: false })],
})
