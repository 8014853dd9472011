import type { Field, FieldAccess, TextFieldSingleValidation, UploadField } from 'payload'
import { dayField } from '@/shared/payload/day-field'
import { looksLikeLegacyEncoding } from '@/shared/text/legacy-encoding'
import { cleanLine } from '@/shared/text/nfc'
import { hasRole, isStaff } from '@/users/access'
import { shortId } from './short-id'
import { stateLabels, states } from './workflow'

const serverOnly = () => false

const editorsOnly: FieldAccess = hasRole('admin', 'editor')

/** A name or title that people wrote: NFC, one line, no control characters, not in an old encoding. */
export const lineField = ({
  name,
  label,
  required = true,
  maxLength = 200,
  description,
  index,
}: {
  name: string
  label: string
  required?: boolean
  maxLength?: number
  description?: string
  index?: true
}): Field => ({
  name,
  type: 'text',
  label,
  required,
  maxLength,
  ...(index ? { index } : {}),
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? cleanLine(value) : value)] },
  validate: ((value) => {
    if (required && !value) return 'Chưa ghi mục này.'
    if (value && [...value].length > maxLength) return `Dài quá ${maxLength} ký tự.`
    if (value && looksLikeLegacyEncoding(value))
      return 'Chữ đang ở bảng mã cũ (TCVN3, VNI). Hãy gõ lại hoặc chuyển sang Unicode.'
    return true
  }) satisfies TextFieldSingleValidation,
  ...(description ? { admin: { description } } : {}),
})

export const standfirstField: Field = {
  name: 'standfirst',
  type: 'textarea',
  label: 'Sa pô',
  required: true,
  maxLength: 500,
  admin: {
    rows: 3,
    description: 'Một, hai câu nói điều đáng nhớ nhất. Hiện trong danh sách, tìm kiếm và khi chia sẻ.',
  },
}

export const coverField: UploadField = {
  name: 'cover',
  type: 'upload',
  relationTo: 'media',
  label: 'Ảnh đại diện',
  filterOptions: { mimeType: { contains: 'image/' } },
  admin: {
    description: 'Tạo mới: tải ảnh từ máy lên, hoặc kéo ảnh vào khung. Chọn từ kho: dùng ảnh đã có.',
    components: { Cell: '/src/media/admin/PictureCell.client#PictureCell' },
  },
}

export const unitField = ({ required = true }: { required?: boolean } = {}): Field => ({
  name: 'unit',
  type: 'relationship',
  relationTo: 'units',
  required,
  index: true,
  label: 'Đơn vị',
  admin: { position: 'sidebar', description: 'Đơn vị vào thời điểm của bài; đơn vị kế tục được tự ghi thêm.' },
})

export const sectorsField = ({ required = true }: { required?: boolean } = {}): Field => ({
  name: 'sectors',
  type: 'relationship',
  relationTo: 'sectors',
  hasMany: true,
  required,
  label: 'Lĩnh vực',
  admin: { position: 'sidebar' },
})

export const movementField: Field = {
  name: 'movement',
  type: 'relationship',
  relationTo: 'movements',
  index: true,
  label: 'Phong trào thi đua',
  admin: { position: 'sidebar' },
}

export const occasionField: Field = {
  name: 'occasion',
  type: 'relationship',
  relationTo: 'occasions',
  label: 'Nhân dịp',
  admin: { position: 'sidebar' },
}

/** Whom the item shows, and on which records their consent rests: the gate reads these. */
export const peopleFields: Field[] = [
  {
    name: 'people',
    type: 'array',
    label: 'Người được thể hiện',
    labels: { singular: 'Người', plural: 'Người' },
    access: { read: isStaff },
    admin: {
      components: { RowLabel: '/src/ui/admin/RowName.client#RowName' },
      description:
        'Ghi từng người mà bài viết, ảnh hoặc giọng nói cho nhận ra: nhân vật chính, người đứng đầu tập thể, từng người lớn trong hộ, người được nhắc tên. Thiếu đồng ý của một người thì bài chưa công bố được.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          lineField({ name: 'name', label: 'Họ và tên', maxLength: 120 }),
          {
            name: 'part',
            type: 'select',
            label: 'Là',
            required: true,
            defaultValue: 'mentioned',
            options: [
              { value: 'subject', label: 'Nhân vật chính' },
              { value: 'head', label: 'Người đứng đầu tập thể' },
              { value: 'household-adult', label: 'Người lớn trong hộ' },
              { value: 'mentioned', label: 'Người được nhắc tên, có trong ảnh' },
            ],
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'age',
            type: 'select',
            label: 'Tuổi',
            required: true,
            defaultValue: 'adult',
            options: [
              { value: 'adult', label: 'Người lớn' },
              { value: 'child-over-7', label: 'Trẻ em từ 7 tuổi' },
              { value: 'child-under-7', label: 'Trẻ em dưới 7 tuổi' },
            ],
          },
          { name: 'deceased', type: 'checkbox', label: 'Đã mất', defaultValue: false },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'consent',
            type: 'relationship',
            relationTo: 'consents',
            label: 'Bản đồng ý',
            index: true,
            admin: { description: 'Chọn bản đã ghi, hoặc bấm + để ghi bản mới đúng họ tên này.' },
          },
          {
            name: 'agreedTextVersion',
            type: 'number',
            label: 'Đồng ý với bản viết số',
            min: 1,
            max: 10_000,
            // A copy is another text: nobody has agreed to it yet.
            hooks: { beforeDuplicate: [() => null] },
            admin: { components: { Field: '/src/publishing/admin/AgreedVersion.client#AgreedVersion' } },
          },
        ],
      },
    ],
  },
  {
    name: 'showsNobody',
    type: 'checkbox',
    label: 'Tôi xác nhận bài này không thể hiện người nào nhận ra được',
    defaultValue: false,
    access: { read: isStaff },
    admin: { condition: (data) => !data?.people?.length },
  },
  {
    name: 'correction',
    type: 'textarea',
    label: 'Khai báo sửa lỗi nhỏ',
    maxLength: 500,
    access: { create: editorsOnly, update: editorsOnly, read: isStaff },
    admin: {
      description:
        'Chỉ khi sửa lỗi chính tả, dấu câu, số liệu gõ nhầm sau khi mọi người đã đồng ý: ghi đã sửa gì. Số bản viết giữ nguyên và lời khai được lưu vào lịch sử.',
      condition: (data) => Boolean(data?.people?.length),
    },
  },
]

/** What the office says among itself; never leaves the admin panel. */
const internalNotesField: Field = {
  name: 'internalNotes',
  type: 'textarea',
  label: 'Ghi chú nội bộ',
  access: { read: isStaff },
  admin: { description: 'Không bao giờ hiện ra ngoài trang quản trị.' },
}

/** Written by the workflow alone: the form shows the panel in its place, lists a badge. */
export const stateField: Field = {
  name: 'state',
  type: 'select',
  label: 'Trạng thái',
  defaultValue: 'draft',
  index: true,
  options: states.map((state) => ({ value: state, label: stateLabels[state] })),
  access: { create: serverOnly, update: serverOnly },
  admin: {
    disableBulkEdit: true,
    components: {
      Field: '/src/publishing/admin/WorkflowPanel.client#WorkflowPanel',
      Cell: '/src/publishing/admin/StateCell#StateCell',
    },
  },
}

/** Address, versions and dates that every publishable item carries; mostly written by the hooks. */
export const recordFields = (slug: 'from-title' | 'own'): Field[] => [
  {
    name: 'slug',
    type: 'text',
    label: 'Địa chỉ trên cổng',
    unique: true,
    index: true,
    maxLength: 120,
    ...(slug === 'own' ? {} : { access: { create: editorsOnly, update: editorsOnly } }),
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description:
        'Tự đặt theo tên và giữ nguyên từ lần công bố đầu tiên. Đổi sau đó: địa chỉ cũ tự chuyển sang địa chỉ mới.',
    },
  },
  {
    name: 'shortId',
    type: 'text',
    label: 'Mã trong địa chỉ',
    defaultValue: () => shortId(),
    access: { create: serverOnly, update: serverOnly },
    hooks: { beforeDuplicate: [() => shortId()] },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'textVersion',
    type: 'number',
    label: 'Bản viết số',
    defaultValue: 1,
    access: { create: serverOnly, update: serverOnly, read: isStaff },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      description: 'Tăng khi nội dung đổi sau khi đã có người đồng ý với bản trước.',
    },
  },
  {
    name: 'textFingerprint',
    type: 'text',
    label: 'Dấu của bản viết',
    access: { create: serverOnly, update: serverOnly, read: isStaff },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'closedTextVersion',
    type: 'number',
    label: 'Bản viết đã khép số',
    defaultValue: 0,
    access: { create: serverOnly, update: serverOnly, read: isStaff },
    hooks: { beforeDuplicate: [() => 0] },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  },
  {
    ...dayField({ name: 'publishedOn', label: 'Ngày đăng', index: true }),
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
      description: 'Tự ghi khi công bố lần đầu; sửa được, ví dụ khi chuyển bài cũ lên cổng.',
    },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'Công bố lần đầu lúc',
    access: { create: serverOnly, update: serverOnly },
    hooks: { beforeDuplicate: [() => null] },
    admin: { hidden: true, disableBulkEdit: true },
  },
  {
    name: 'illustrative',
    type: 'checkbox',
    label: 'Nội dung minh họa',
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: 'Nhân vật hư cấu, chỉ để giới thiệu cổng. Hiện dòng “Nội dung minh họa”.',
    },
  },
  internalNotesField,
]
