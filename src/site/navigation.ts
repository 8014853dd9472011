import type { Field, GlobalConfig } from 'payload'
import { lineField } from '@/publishing/fields'
import { anyone } from '@/shared/access/policy'
import { safeHref } from '@/shared/html'
import { hasRole, isAdmin } from '@/users/access'
import { type Account, holds } from '@/users/roles'

const link: Field[] = [
  {
    type: 'row',
    fields: [
      lineField({ name: 'label', label: 'Chữ', maxLength: 60 }),
      {
        name: 'href',
        type: 'text',
        label: 'Địa chỉ',
        required: true,
        validate: (value: unknown) =>
          safeHref(value) !== null || 'Địa chỉ bắt đầu bằng / (trang trong cổng) hoặc https://.',
      },
    ],
  },
]

const links = (name: string, label: string, maxRows: number): Field => ({
  name,
  type: 'array',
  label,
  labels: { singular: 'Liên kết', plural: 'Liên kết' },
  maxRows,
  fields: link,
})

export const navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Thanh điều hướng',
  access: { read: anyone, update: hasRole('admin', 'editor'), readVersions: isAdmin },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    hidden: ({ user }) => !holds(user as Account | null, 'admin', 'editor'),
    description: 'Để trống: cổng dùng thanh điều hướng có sẵn.',
  },
  fields: [links('main', 'Đầu trang', 10), links('footer', 'Chân trang', 12)],
}
