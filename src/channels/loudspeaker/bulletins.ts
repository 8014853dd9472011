import type { CollectionConfig, CollectionSlug, RelationshipField, RelationshipFieldManyValidation } from 'payload'
import { relationship } from 'payload/shared'
import type { ContentKind } from '@/publishing/content-kind'
import { lineField, unitField } from '@/publishing/fields'
import { asAccess } from '@/shared/access/policy'
import { dayField } from '@/shared/payload/day-field'
import { optionsOf } from '@/shared/payload/options'
import { reorderHint } from '@/shared/payload/reorder-hint'
import { bulletinPolicy } from './access'
import { bulletinEndpoint } from './bulletin-endpoint'
import { noteTaken } from './note-taken'
import { priorities } from './terms'

const admin = '/src/channels/loudspeaker/admin'

const formula = (name: string, label: string, usual: string) =>
  ({
    name,
    type: 'textarea',
    label,
    maxLength: 1_000,
    admin: { rows: 3, description: `Để trống: ${usual}` },
  }) as const

/** What was withdrawn since then must not keep the rest from being saved: it is left out of the script instead. */
const validItems: RelationshipFieldManyValidation = (value, options) =>
  relationship(value, { ...options, filterOptions: undefined } as never)

const itemsField = (collections: CollectionSlug[]): RelationshipField => ({
  name: 'items',
  type: 'relationship',
  relationTo: collections,
  hasMany: true,
  required: true,
  maxRows: 20,
  label: 'Các bài, theo thứ tự đọc',
  filterOptions: { _status: { equals: 'published' } },
  validate: validItems,
  admin: {
    description: `Chọn bài đang công bố. ${reorderHint} Bài thiếu đồng ý cho truyền thanh hoặc đã thôi công bố không có trong bản đọc.`,
  },
})

const broadcastOn = dayField({ name: 'broadcastOn', label: 'Ngày phát', required: true, index: true })

/** What a loudspeaker reads in one broadcast: chosen stories, what is said around them, how often and how urgently. */
export const bulletinsOf = (kinds: readonly ContentKind<never>[]): CollectionConfig => ({
  slug: 'bulletins',
  labels: { singular: 'Bản tin truyền thanh', plural: 'Bản tin truyền thanh' },
  access: asAccess(bulletinPolicy),
  defaultSort: '-broadcastOn',
  disableDuplicate: true,
  endpoints: [bulletinEndpoint(kinds)],
  hooks: { beforeChange: [noteTaken(kinds)] },
  admin: {
    group: 'Kênh',
    useAsTitle: 'title',
    defaultColumns: ['title', 'broadcastOn', 'priority', 'repeats', 'unit'],
    hideAPIURL: true,
    description: 'Chọn bài, sắp thứ tự; cổng viết thành lời đọc được ngay và tính số phút. Lời đọc ở mục “Bản đọc”.',
    components: {
      views: {
        edit: {
          script: {
            Component: { path: `${admin}/BulletinScript#BulletinScript`, serverProps: { kinds } },
            path: '/ban-doc',
            tab: { label: 'Bản đọc', href: '/ban-doc' },
          },
        },
      },
    },
  },
  fields: [
    lineField({ name: 'title', label: 'Tên bản tin', maxLength: 160 }),
    itemsField([...new Set(kinds.map(({ collection }) => collection))]),
    formula('opening', 'Lời mở đầu', '“Kính thưa bà con và các bạn! Sau đây là chuyên mục …”, theo mức ưu tiên.'),
    formula('closing', 'Lời kết', '“Chuyên mục … đến đây là hết. Cảm ơn bà con và các bạn đã lắng nghe …”'),
    {
      name: 'hasReread',
      type: 'checkbox',
      label: 'Tôi đã đọc lại những bài đã sửa',
      defaultValue: false,
      admin: {
        description: 'Đánh dấu rồi lưu khi mục “Bản đọc” báo có bài đã sửa: từ đó các bài được coi là chưa đổi.',
        condition: (data) => Boolean(data?.id),
      },
    },
    {
      ...broadcastOn,
      admin: { ...broadcastOn.admin, position: 'sidebar' },
    },
    {
      name: 'priority',
      type: 'select',
      label: 'Mức ưu tiên',
      required: true,
      defaultValue: 'normal',
      options: optionsOf(priorities),
      admin: { position: 'sidebar' },
    },
    {
      name: 'repeats',
      type: 'number',
      label: 'Đọc mấy lần',
      required: true,
      defaultValue: 1,
      min: 1,
      max: 10,
      validate: (value: unknown) =>
        (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10) || 'Ghi một số nguyên từ 1 đến 10.',
      admin: { position: 'sidebar', description: 'Mỗi đợt phát.' },
    },
    {
      ...unitField({ required: false }),
      label: 'Đơn vị phát',
      admin: { position: 'sidebar', description: 'Để trống: mọi đơn vị đều xem được.' },
    } as ReturnType<typeof unitField>,
    {
      name: 'taken',
      type: 'json',
      access: { create: () => false, update: () => false },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    },
  ],
})
