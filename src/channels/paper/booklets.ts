import type { CollectionConfig, CollectionSlug } from 'payload'
import { lineField } from '@/publishing/fields'
import { asAccess, nobody, type Policy } from '@/shared/access/policy'
import { optionsOf } from '@/shared/payload/options'
import { reorderHint } from '@/shared/payload/reorder-hint'
import { hasRole, isAdmin } from '@/users/access'
import type { Kinds } from './booklet-items'
import { type EditionContents, printEndpoints } from './print-endpoints'
import { forgetPrints } from './prints'
import { columnCounts, covers, papers } from './terms'

const isEditor = hasRole('admin', 'editor')

const isNewsroom = hasRole('admin', 'editor', 'affairs', 'orientation')

const bookletPolicy = {
  create: isEditor,
  read: isNewsroom,
  update: isEditor,
  delete: isEditor,
  readVersions: nobody,
  admin: isNewsroom,
  unlock: isAdmin,
} satisfies Policy

const published = { _status: { equals: 'published' } }

/** Newsletters and booklets on paper: items in an editor's order. The prints themselves are a record of their own (`prints.ts`). */
export const booklets = (kinds: Kinds, edition: EditionContents): CollectionConfig => ({
  slug: 'booklets',
  labels: { singular: 'Tờ tin, tập sách', plural: 'Tờ tin, tập sách' },
  access: asAccess(bookletPolicy),
  admin: {
    group: 'Chuyên đề',
    useAsTitle: 'title',
    defaultColumns: ['title', 'paper', 'dateline', 'updatedAt'],
    description: 'Chọn bài đã công bố, xếp thứ tự, cổng dàn trang thành tệp PDF để in.',
    hideAPIURL: true,
  },
  defaultPopulate: { title: true },
  endpoints: printEndpoints({ kinds, edition }),
  hooks: { afterDelete: [({ doc, req }) => forgetPrints(req, String(doc.id))] },
  fields: [
    lineField({ name: 'title', label: 'Tên', maxLength: 160, description: 'In trên bìa và đầu trang chẵn.' }),
    lineField({ name: 'subtitle', label: 'Dòng dưới tên', required: false, maxLength: 200 }),
    lineField({
      name: 'dateline',
      label: 'Số, ngày',
      required: false,
      maxLength: 120,
      description: 'Ví dụ: “Số 2, tháng 6/2026”. Để trống: ngày làm bản in.',
    }),
    {
      name: 'edition',
      type: 'relationship',
      relationTo: edition.collection,
      label: 'Cả số kỷ niệm 11/6',
      filterOptions: published,
      admin: { description: 'Lời mở đầu, gương tiêu biểu, bài và sự kiện của số đó, rồi đến các bài chọn dưới đây.' },
    },
    {
      name: 'items',
      type: 'relationship',
      relationTo: [...new Set(kinds.map(({ collection }) => collection))] as CollectionSlug[],
      hasMany: true,
      maxRows: 200,
      label: 'Các bài, theo thứ tự in',
      filterOptions: published,
      admin: { description: `${reorderHint} Chỉ bài đã công bố và có đồng ý cho “Bản in, tờ tin” mới được in.` },
    },
    {
      name: 'foreword',
      type: 'textarea',
      label: 'Lời nói đầu',
      maxLength: 6000,
      admin: { rows: 6, description: 'Mỗi dòng là một đoạn. Để trống: không có trang này.' },
    },
    {
      name: 'imprint',
      type: 'textarea',
      label: 'Trang cuối (xuất bản)',
      maxLength: 2000,
      admin: { rows: 4, description: 'Mỗi dòng in thành một dòng. Để trống: lấy từ thông tin của cổng.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'paper',
          type: 'select',
          label: 'Khổ giấy',
          required: true,
          defaultValue: 'a4',
          options: optionsOf(papers),
        },
        {
          name: 'columns',
          type: 'select',
          label: 'Số cột',
          required: true,
          defaultValue: '2',
          options: optionsOf(columnCounts),
        },
        {
          name: 'cover',
          type: 'select',
          label: 'Bìa',
          required: true,
          defaultValue: 'drum',
          options: optionsOf(covers),
        },
      ],
    },
    {
      name: 'prints',
      type: 'ui',
      admin: { components: { Field: '/src/channels/paper/admin/PrintPanel.client#PrintPanel' } },
    },
  ],
})
