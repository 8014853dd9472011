import type { CollectionConfig } from 'payload'
import { purposeLabels } from '@/publishing/consent'
import { lineField } from '@/publishing/fields'
import { anyOf, asAccess, nobody, type Policy, type Rule } from '@/shared/access/policy'
import { dayField } from '@/shared/payload/day-field'
import { optionsOf } from '@/shared/payload/options'
import { callerOf, hasRole, isAdmin } from '@/users/access'
import { holds, unitIdOf } from '@/users/roles'

const isOffice = hasRole('admin', 'editor', 'affairs')

/** What somebody of the contributor's own unit collected. */
const isOfOwnUnit: Rule = ({ req }) => {
  const caller = callerOf(req)
  const unit = caller && holds(caller, 'contributor') ? unitIdOf(caller) : null
  return unit ? { 'collectedBy.unit': { equals: unit } } : false
}

const consentPolicy = {
  create: hasRole('admin', 'editor', 'affairs', 'contributor'),
  read: anyOf(isOffice, isOfOwnUnit),
  update: isOffice,
  delete: nobody,
  readVersions: isOffice,
  admin: hasRole('admin', 'editor', 'affairs', 'contributor'),
  unlock: isAdmin,
} satisfies Policy

/** How lists name the record: the person and the day. */
export const consentTitle = ({ person, givenOn }: { person?: string | null; givenOn?: string | null }): string => {
  const on = givenOn ? String(givenOn).slice(0, 10).split('-').reverse().join('/') : ''
  return [person, on && `đồng ý ngày ${on}`].filter(Boolean).join(', ')
}

export const consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: 'Bản đồng ý', plural: 'Đồng ý của người được thể hiện' },
  access: asAccess(consentPolicy),
  admin: {
    group: 'Đồng ý',
    useAsTitle: 'title',
    defaultColumns: ['person', 'purposes', 'givenOn', 'expiresOn', 'revokedOn'],
    listSearchableFields: ['person'],
    description:
      'Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15): không có đồng ý thì không công bố. Ghi “rút lại” là mọi bài liên quan thôi công bố ngay. Không lưu ảnh căn cước.',
    hideAPIURL: true,
  },
  versions: { maxPerDoc: 0, drafts: false },
  disableDuplicate: true,
  defaultSort: '-givenOn',
  fields: [
    lineField({ name: 'person', label: 'Họ và tên người đồng ý được thể hiện', maxLength: 120, index: true }),
    {
      name: 'title',
      type: 'text',
      admin: { hidden: true },
      hooks: {
        beforeChange: [({ siblingData }) => consentTitle(siblingData)],
      },
    },
    {
      name: 'purposes',
      type: 'select',
      hasMany: true,
      required: true,
      label: 'Đồng ý cho',
      options: optionsOf(purposeLabels),
      admin: { description: 'Chỉ chọn những mục người đó đã tự đánh dấu. Không chọn sẵn thay họ.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'givenBy',
          type: 'select',
          label: 'Ai đồng ý',
          required: true,
          options: [
            { value: 'self', label: 'Chính người đó' },
            { value: 'child-and-representative', label: 'Trẻ từ 7 tuổi và người đại diện' },
            { value: 'representative', label: 'Người đại diện (trẻ dưới 7 tuổi)' },
            { value: 'next-of-kin', label: 'Người thân (người đã mất)' },
          ],
        },
        {
          name: 'representative',
          type: 'text',
          label: 'Người đại diện, người thân',
          maxLength: 120,
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
            Boolean(value) ||
            (siblingData as { givenBy?: string }).givenBy === 'self' ||
            'Ghi họ tên người đại diện hoặc người thân.',
          admin: { condition: (data: { givenBy?: string }) => Boolean(data?.givenBy) && data.givenBy !== 'self' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'method',
          type: 'select',
          label: 'Hình thức',
          required: true,
          options: [
            { value: 'paper', label: 'Giấy có chữ ký' },
            { value: 'online', label: 'Trực tuyến' },
            { value: 'recorded', label: 'Ghi âm, ghi hình lời đồng ý' },
          ],
        },
        {
          name: 'paper',
          type: 'upload',
          relationTo: 'consent-papers',
          label: 'Bản chụp, bản ghi',
          admin: { description: 'Tệp riêng, không bao giờ công khai. Không chụp căn cước.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({ name: 'givenOn', label: 'Đồng ý ngày', required: true }),
        {
          ...dayField({
            name: 'expiresOn',
            label: 'Có giá trị đến hết ngày',
            description: 'Để trống nếu không giới hạn.',
          }),
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
            const { givenOn } = siblingData as { givenOn?: string }
            return !value || !givenOn || String(value) >= givenOn || 'Ngày hết hạn phải sau ngày đồng ý.'
          },
        },
      ],
    },
    {
      name: 'collectedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Người nhận',
      access: { create: isOffice, update: isOffice },
      defaultValue: ({ user }: { user: { id: string } | null }) => user?.id,
      admin: { position: 'sidebar', description: 'Ai đã gặp người đó và nhận bản đồng ý.' },
    },
    {
      ...dayField({
        name: 'revokedOn',
        label: 'Rút lại ngày',
        description: 'Lưu là các bài liên quan thôi công bố ngay.',
        condition: (data) => Boolean(data.id),
      }),
      access: { create: nobody, update: isOffice },
    },
    { name: 'note', type: 'textarea', label: 'Ghi chú', maxLength: 1000 },
  ],
  hooks: {
    beforeChange: [
      ({ data, operation, req }) => {
        if (operation === 'create') data.collectedBy ??= callerOf(req)?.id
        return data
      },
    ],
  },
}
