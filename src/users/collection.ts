import type { CollectionConfig } from 'payload'
import { asAccess } from '@/shared/access/policy'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import { isAdmin, userPolicy } from './access'
import { noFirstRegistration } from './first-registration'
import { forgottenPassword } from './forgotten-password'
import { endSessions, refuseDeactivated, requireGoodPassword } from './hooks'
import { type Role, roleLabels, roles } from './roles'

const secure = process.env.SITE_URL?.startsWith('https:') ?? false

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Tài khoản', plural: 'Tài khoản' },
  access: asAccess(userPolicy),
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Guesses are counted by network, in the front: counted by account, they would let anybody keep a colleague out.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure },
    forgotPassword: forgottenPassword,
  },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'unit', 'deactivatedAt'],
    description: 'Mỗi người một tài khoản. Người nghỉ việc: ghi ngày ngừng dùng, không xóa, để lịch sử còn tên.',
    hideAPIURL: true,
  },
  disableDuplicate: true,
  hooks: {
    beforeOperation: [requireGoodPassword],
    beforeChange: [endSessions],
    beforeLogin: [refuseDeactivated],
  },
  endpoints: [noFirstRegistration],
  fields: [
    { name: 'name', type: 'text', label: 'Họ và tên', required: true, maxLength: 120 },
    {
      name: 'roles',
      type: 'select',
      label: 'Vai trò',
      hasMany: true,
      required: true,
      options: roles.map((role: Role) => ({ value: role, label: roleLabels[role] })),
      access: { create: isAdmin, update: isAdmin },
      admin: { description: 'Một người có thể giữ nhiều vai trò. Chỉ quản trị được cấp và thu vai trò.' },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: 'Đơn vị',
      access: { create: isAdmin, update: isAdmin },
      validate: (value: unknown, { siblingData }: { siblingData: { roles?: Role[] } }) =>
        Boolean(value) || !siblingData.roles?.includes('contributor') || 'Cộng tác viên phải thuộc một đơn vị.',
      admin: { description: 'Cộng tác viên chỉ viết và giới thiệu cho đơn vị của mình.' },
    },
    {
      name: 'deactivatedAt',
      type: 'date',
      label: 'Ngừng dùng từ',
      validate: (value: Date | null | undefined) =>
        !value || toVietnamDay(value) <= toVietnamDay(new Date()) || 'Ngày ngừng dùng không thể ở tương lai.',
      access: { create: isAdmin, update: isAdmin },
      admin: { position: 'sidebar', description: 'Tài khoản đã ngừng dùng không làm được gì nữa.' },
    },
  ],
}
