import type { TextField } from 'payload'
import { slugify } from '../text/slug.ts'

/** The address of a row of a vocabulary: its folded name unless somebody wrote another. */
export const vocabularySlug = (from: string): TextField => ({
  name: 'slug',
  type: 'text',
  label: 'Địa chỉ trên cổng',
  required: true,
  unique: true,
  index: true,
  maxLength: 120,
  hooks: { beforeValidate: [({ value, siblingData }) => slugify(String(value || siblingData[from] || ''))] },
  admin: { position: 'sidebar', description: 'Chỉ đổi khi thật cần: địa chỉ cũ sẽ chuyển sang địa chỉ mới.' },
})
