import type { CollectionConfig } from 'payload'
import { anyone, asAccess, type Policy } from '@/shared/access/policy'
import { hasRole, isAdmin, isStaff } from '@/users/access'

const occasionPolicy = {
  create: hasRole('admin', 'editor', 'affairs'),
  read: anyone,
  update: hasRole('admin', 'editor', 'affairs'),
  delete: hasRole('admin', 'editor'),
  readVersions: isStaff,
  admin: isStaff,
  unlock: isAdmin,
} satisfies Policy

/** Yearly dates that features attach to; a date that does not exist in every year (29/2) falls on the last day of the month. */
export const occasions: CollectionConfig = {
  slug: 'occasions',
  labels: { singular: 'Ngày kỷ niệm', plural: 'Ngày kỷ niệm' },
  access: asAccess(occasionPolicy),
  admin: {
    group: 'Danh mục',
    useAsTitle: 'name',
    defaultColumns: ['name', 'day', 'month'],
    description: 'Các ngày lễ, kỷ niệm hằng năm để bài viết gắn vào và để chuẩn bị trước.',
    hideAPIURL: true,
  },
  defaultSort: ['month', 'day'],
  defaultPopulate: { name: true, day: true, month: true },
  fields: [
    { name: 'name', type: 'text', label: 'Tên', required: true, maxLength: 200 },
    {
      type: 'row',
      fields: [
        { name: 'day', type: 'number', label: 'Ngày', required: true, min: 1, max: 31 },
        { name: 'month', type: 'number', label: 'Tháng', required: true, min: 1, max: 12 },
        {
          name: 'since',
          type: 'number',
          label: 'Từ năm',
          min: 1,
          max: 9999,
          admin: { description: 'Để tính lần thứ mấy.' },
        },
      ],
    },
    { name: 'about', type: 'textarea', label: 'Ý nghĩa', maxLength: 1000 },
  ],
}
