import { randomBytes } from 'node:crypto'
import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { nobody } from '@/shared/access/policy'
import { instantField } from '@/shared/payload/day-field'
import { callerOf } from '@/users/access'
import { contestsKeptBy, isKept, lateCodePolicy } from './access'
import { gathered, onTheDesk, recordedBy } from './gathered'
import { receiptCode } from './receipt-code'

/** Payload takes a query from `create` for a yes: whether the contest is one of the caller's is asked here. */
const giveOut: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const caller = callerOf(req)
  if (caller && !isKept(await contestsKeptBy(req), String(data.contest))) throw new Forbidden(req.t)
  return { ...data, code: receiptCode(randomBytes(16)), used: 0, givenBy: caller?.id ?? null }
}

/** Codes with which an entry is taken after the deadline. */
export const lateCodes = gathered({
  slug: 'late-codes',
  labels: { singular: 'Mã nộp muộn', plural: 'Mã nộp muộn' },
  policy: lateCodePolicy,
  admin: {
    ...onTheDesk,
    useAsTitle: 'code',
    defaultColumns: ['code', 'reason', 'until', 'uses', 'used', 'contest'],
    description: 'Cho một người nộp sau hạn vì lý do chính đáng. Mã tự sinh khi lưu; gửi riêng cho người ấy.',
  },
  hooks: { beforeChange: [giveOut] },
  fields: [
    {
      name: 'code',
      type: 'text',
      label: 'Mã',
      unique: true,
      index: true,
      maxLength: 20,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    },
    { name: 'reason', type: 'textarea', label: 'Lý do', required: true, maxLength: 500 },
    instantField({ name: 'until', label: 'Dùng được đến', required: true }),
    { name: 'uses', type: 'number', label: 'Dùng được mấy lần', required: true, defaultValue: 1, min: 1, max: 1000 },
    {
      name: 'used',
      type: 'number',
      label: 'Đã dùng',
      defaultValue: 0,
      min: 0,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    },
    {
      ...recordedBy('givenBy', 'Người cấp'),
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    },
  ],
})
