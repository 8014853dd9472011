import type { CollectionConfig } from 'payload'
import { asAccess, type Policy } from '@/shared/access/policy'
import { dayField } from '@/shared/payload/day-field'
import { hasRole, vocabularyPolicy } from '@/users/access'

const campaignPolicy = {
  ...vocabularyPolicy,
  admin: hasRole('admin', 'affairs', 'editor', 'orientation'),
} satisfies Policy

export const campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: { singular: 'Giai đoạn kế hoạch', plural: 'Giai đoạn kế hoạch' },
  access: asAccess(campaignPolicy),
  admin: {
    group: 'Danh mục',
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsOn', 'endsOn'],
    description: 'Mỗi kế hoạch tuyên truyền là một giai đoạn. Thêm giai đoạn mới, giai đoạn cũ vẫn đọc được.',
    hideAPIURL: true,
  },
  defaultPopulate: { title: true },
  fields: [
    { name: 'title', type: 'text', label: 'Tên', required: true, maxLength: 300 },
    {
      type: 'row',
      fields: [
        dayField({ name: 'startsOn', label: 'Bắt đầu', required: true }),
        dayField({ name: 'endsOn', label: 'Kết thúc', required: true }),
      ],
    },
    { name: 'owner', type: 'text', label: 'Cơ quan ban hành', required: true, maxLength: 200 },
    { name: 'document', type: 'relationship', relationTo: 'documents', label: 'Văn bản' },
    { name: 'summary', type: 'textarea', label: 'Tóm tắt', maxLength: 1000 },
  ],
}
