import type { CollectionConfig } from 'payload'
import { asAccess } from '@/shared/access/policy'
import { dayField } from '@/shared/payload/day-field'
import { optionsOf } from '@/shared/payload/options'
import { vocabularySlug } from '@/shared/payload/slug-field'
import { vocabularyPolicy } from '@/users/access'
import { checkSites, tidySites } from './embed-sites'
import { unitKinds } from './terms'

export const units: CollectionConfig = {
  slug: 'units',
  labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
  access: asAccess(vocabularyPolicy),
  admin: {
    group: 'Danh mục',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'validFrom', 'validUntil', 'slug'],
    listSearchableFields: ['name', 'slug', 'gsoCode'],
    description:
      'Xã, cơ quan, trường học, đoàn thể. Đơn vị sáp nhập không bị xóa: ghi ngày hết hiệu lực và đơn vị kế tục.',
    hideAPIURL: true,
  },
  defaultSort: 'name',
  defaultPopulate: { name: true, slug: true, validUntil: true, successor: true },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Tên',
      required: true,
      maxLength: 200,
      admin: { description: 'Như viết giữa câu: “xã Phùng Nguyên”, “Trường Mầm non Hoa Sen”.' },
    },
    vocabularySlug('name'),
    {
      name: 'kind',
      type: 'select',
      label: 'Loại',
      required: true,
      options: optionsOf(unitKinds),
    },
    { name: 'gsoCode', type: 'text', label: 'Mã của Cục Thống kê', maxLength: 10 },
    {
      type: 'row',
      fields: [
        dayField({ name: 'validFrom', label: 'Có hiệu lực từ ngày' }),
        dayField({ name: 'validUntil', label: 'Đến hết ngày', description: 'Để trống nếu còn hiệu lực.' }),
      ],
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: 'Đơn vị kế tục',
      admin: {
        description:
          'Khi sáp nhập, đổi tên: bài của đơn vị này sẽ hiện cả trên trang của đơn vị kế tục, có ghi tên cũ.',
      },
    },
    {
      name: 'predecessors',
      type: 'join',
      collection: 'units',
      on: 'successor',
      label: 'Đơn vị tiền thân',
      maxDepth: 1,
    },
    { name: 'about', type: 'textarea', label: 'Giới thiệu ngắn', maxLength: 600 },
    { name: 'website', type: 'text', label: 'Trang thông tin điện tử', validate: optionalAddress },
    {
      name: 'embedSites',
      type: 'textarea',
      label: 'Trang được nhúng',
      maxLength: 2_000,
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? tidySites(value) : value)] },
      validate: checkSites,
      admin: {
        rows: 3,
        description:
          'Địa chỉ những trang của đơn vị sẽ nhúng bài của cổng, mỗi dòng một địa chỉ: https://phungnguyen.example.vn',
      },
    },
    {
      name: 'sightings',
      type: 'ui',
      admin: { components: { Field: '/src/embeds/admin/SightingsPanel#SightingsPanel' }, disableListColumn: true },
    },
  ],
}

function optionalAddress(value: unknown) {
  return !value || /^https?:\/\/[^\s]+$/u.test(String(value)) || 'Địa chỉ bắt đầu bằng https://'
}
