import type { Field } from 'payload'
import { nobody } from '@/shared/access/policy'
import { optionsOf } from '@/shared/payload/options'
import { dropUploads } from './entry-uploads'
import { blocksField, gathered, recordedAt, recordedBy, revisionField, ticksField } from './gathered'
import { entrySources, screeningOutcomes, withdrawers } from './terms'

/** Known to the entrant alone: never read through any door of the collection. */
const secret = (name: string, more: { unique?: true } = {}): Field => ({
  name,
  type: 'text',
  maxLength: 64,
  ...(more.unique ? { unique: true, index: true } : {}),
  hidden: true,
  access: { read: nobody },
  admin: { hidden: true },
})

const files = (name: string, label: string): Field => ({
  name,
  type: 'upload',
  relationTo: 'entry-files',
  hasMany: true,
  label,
})

const work: Field[] = [
  { name: 'title', type: 'text', label: 'Tên bài', maxLength: 200 },
  {
    type: 'row',
    fields: [
      { name: 'genre', type: 'text', label: 'Thể loại', maxLength: 120 },
      { name: 'topic', type: 'text', label: 'Chủ đề', maxLength: 200 },
    ],
  },
  blocksField('text'),
  { name: 'plainText', type: 'textarea', label: 'Bài viết', admin: { rows: 20 } },
  { name: 'words', type: 'number', label: 'Số từ', min: 0 },
  files('files', 'Tệp kèm theo'),
  { name: 'publishedBefore', type: 'text', label: 'Đã đăng, phát ở đâu', maxLength: 300 },
  { name: 'aiUse', type: 'textarea', label: 'Khai việc dùng trí tuệ nhân tạo', maxLength: 1000 },
  {
    name: 'subject',
    type: 'group',
    label: 'Nhân vật của bài',
    fields: [
      { name: 'name', type: 'text', label: 'Họ và tên, tên tập thể', maxLength: 200 },
      { name: 'place', type: 'text', label: 'Ở đâu', maxLength: 200 },
      { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Đơn vị trên cổng' },
    ],
  },
]

const course: Field[] = [
  revisionField,
  { ...recordedAt('submittedAt', 'Nộp lúc'), index: true },
  {
    name: 'withdrawal',
    type: 'group',
    label: 'Rút bài',
    fields: [
      recordedAt('at', 'Lúc'),
      { name: 'by', type: 'select', label: 'Ai rút', options: optionsOf(withdrawers) },
      { name: 'reason', type: 'text', label: 'Lý do', maxLength: 500 },
    ],
  },
  {
    name: 'screening',
    type: 'group',
    label: 'Sơ loại',
    fields: [
      recordedAt('at', 'Lúc'),
      recordedBy('by', 'Người sơ loại'),
      { name: 'outcome', type: 'select', label: 'Kết quả', options: optionsOf(screeningOutcomes) },
      { name: 'reason', type: 'text', label: 'Lý do', maxLength: 500 },
    ],
  },
  { name: 'lateCode', type: 'relationship', relationTo: 'late-codes', label: 'Mã nộp muộn' },
  recordedAt('lateUntil', 'Được nộp muộn đến'),
  ticksField,
  {
    name: 'receipts',
    type: 'array',
    label: 'Biên nhận đã cấp',
    fields: [
      recordedAt('at', 'Lúc'),
      { name: 'fingerprint', type: 'text', label: 'Dấu vân tay', required: true, maxLength: 64 },
    ],
  },
]

const redaction: Field[] = [
  {
    name: 'redacted',
    type: 'group',
    label: 'Bản đã che',
    admin: { description: 'Giám khảo chỉ đọc bản này. Chỗ đã xóa thì để trống, không bao giờ lấy lại từ bản gốc.' },
    fields: [
      { name: 'title', type: 'text', label: 'Tên bài', maxLength: 200 },
      blocksField('text'),
      files('files', 'Tệp đã che'),
      recordedAt('doneAt', 'Che xong lúc'),
      recordedBy('doneBy', 'Người che'),
    ],
  },
]

const paper: Field[] = [
  {
    name: 'source',
    type: 'select',
    label: 'Cách gửi',
    required: true,
    defaultValue: 'form',
    options: optionsOf(entrySources),
  },
  {
    name: 'paper',
    type: 'group',
    label: 'Bài giấy',
    admin: { condition: (data) => data?.source === 'paper' },
    fields: [
      files('scans', 'Bản chụp'),
      recordedAt('receivedOn', 'Nhận ngày'),
      recordedBy('typedBy', 'Người chép lại'),
      recordedAt('checkedAt', 'Đối chiếu xong lúc'),
      recordedBy('checkedBy', 'Người đối chiếu'),
    ],
  },
]

/**
 * Entries. What is recorded are facts; the state is derived (`entry-state.ts`). Judges never read here: they are served the
 * redacted copy by its blind code.
 */
export const entries = gathered({
  slug: 'entries',
  labels: { singular: 'Bài dự thi', plural: 'Bài dự thi' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'blindCode', 'receiptCode', 'submittedAt', 'contest'],
    listSearchableFields: ['title', 'blindCode', 'receiptCode'],
    description: 'Bài dự thi do tác giả gửi; không ai sửa ở đây.',
  },
  defaultSort: '-submittedAt',
  indexes: [{ fields: ['contest', 'blindCode'], unique: true }],
  hooks: { beforeDelete: [dropUploads] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'receiptCode', type: 'text', label: 'Mã biên nhận', unique: true, index: true, maxLength: 20 },
        { name: 'blindCode', type: 'text', label: 'Mã chấm', maxLength: 20 },
      ],
    },
    secret('secretHash', { unique: true }),
    secret('nonce'),
    // Of the link by which a co-author comes; null until the author invites somebody.
    secret('invitation', { unique: true }),
    { name: 'entrant', type: 'relationship', relationTo: 'entrants', label: 'Tác giả', required: true, index: true },
    { name: 'coAuthors', type: 'relationship', relationTo: 'entrants', hasMany: true, label: 'Đồng tác giả' },
    {
      type: 'tabs',
      tabs: [
        { label: 'Tác phẩm', fields: work },
        { label: 'Diễn biến', fields: course },
        { label: 'Bản đã che', fields: redaction },
        { label: 'Bài giấy', fields: paper },
      ],
    },
  ],
})
