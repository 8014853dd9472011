import type { CollectionConfig } from 'payload'
import { asAccess } from '@/shared/access/policy'
import { vocabularySlug } from '@/shared/payload/slug-field'
import { vocabularyPolicy } from '@/users/access'

export const sectors: CollectionConfig = {
  slug: 'sectors',
  labels: { singular: 'Lĩnh vực', plural: 'Lĩnh vực' },
  access: asAccess(vocabularyPolicy),
  admin: {
    group: 'Danh mục',
    useAsTitle: 'name',
    defaultColumns: ['name', 'order', 'slug'],
    description: 'Các lĩnh vực của kế hoạch, theo thứ tự của kế hoạch, kèm tiêu chuẩn.',
    hideAPIURL: true,
  },
  defaultSort: 'order',
  defaultPopulate: { name: true, slug: true },
  fields: [
    { name: 'name', type: 'text', label: 'Tên', required: true, maxLength: 160 },
    { name: 'order', type: 'number', label: 'Thứ tự', required: true, min: 1, index: true },
    vocabularySlug('name'),
    { name: 'criteria', type: 'textarea', label: 'Tiêu chuẩn trong kế hoạch', admin: { rows: 6 } },
    { name: 'campaign', type: 'relationship', relationTo: 'campaigns', label: 'Theo kế hoạch' },
  ],
}
