import type { CollectionConfig } from 'payload'
import { asAccess, type Policy } from '@/shared/access/policy'
import { dayField } from '@/shared/payload/day-field'
import { hasRole, isAdmin, isStaff } from '@/users/access'

const blocPolicy = {
  create: hasRole('admin', 'affairs'),
  read: isStaff,
  update: hasRole('admin', 'affairs'),
  delete: isAdmin,
  readVersions: isStaff,
  admin: hasRole('admin', 'affairs', 'editor'),
  unlock: isAdmin,
} satisfies Policy

export const emulationBlocs: CollectionConfig = {
  slug: 'emulation-blocs',
  labels: { singular: 'Khối thi đua', plural: 'Khối thi đua' },
  access: asAccess(blocPolicy),
  admin: {
    group: 'Danh mục',
    useAsTitle: 'name',
    defaultColumns: ['name', 'head', 'validFrom', 'validUntil'],
    description: 'Khối thi đua và các đơn vị thành viên theo từng thời gian.',
    hideAPIURL: true,
  },
  fields: [
    { name: 'name', type: 'text', label: 'Tên khối', required: true, maxLength: 200 },
    { name: 'head', type: 'relationship', relationTo: 'units', label: 'Đơn vị khối trưởng' },
    {
      type: 'row',
      fields: [
        dayField({ name: 'validFrom', label: 'Từ ngày' }),
        dayField({ name: 'validUntil', label: 'Đến hết ngày', description: 'Để trống nếu còn hiệu lực.' }),
      ],
    },
    {
      name: 'members',
      type: 'array',
      label: 'Thành viên',
      labels: { singular: 'Thành viên', plural: 'Thành viên' },
      fields: [
        { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Đơn vị', required: true },
        {
          type: 'row',
          fields: [dayField({ name: 'since', label: 'Từ ngày' }), dayField({ name: 'until', label: 'Đến hết ngày' })],
        },
      ],
    },
  ],
}
