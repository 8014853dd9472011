import type { Field, GlobalConfig } from 'payload'
import { lineField } from '@/publishing/fields'
import { anyone } from '@/shared/access/policy'
import { hasRole, isAdmin } from '@/users/access'
import { type Account, holds } from '@/users/roles'

const owner: Field[] = [
  lineField({ name: 'name', label: 'Tên cổng', maxLength: 120 }),
  lineField({ name: 'owner', label: 'Cơ quan chủ quản', maxLength: 200 }),
  {
    name: 'headerLines',
    type: 'array',
    label: 'Dòng trên đầu trang',
    labels: { singular: 'Dòng', plural: 'Dòng' },
    maxRows: 2,
    fields: [lineField({ name: 'text', label: 'Dòng', maxLength: 160 })],
  },
  { name: 'description', type: 'textarea', label: 'Giới thiệu một câu', required: true, maxLength: 300 },
  lineField({
    name: 'locality',
    label: 'Địa bàn',
    maxLength: 160,
    description: 'Ví dụ: “các xã Lâm Thao, Xuân Lũng, Phùng Nguyên, Bản Nguyên”.',
  }),
]

const responsible: Field[] = [
  lineField({ name: 'responsiblePerson', label: 'Người chịu trách nhiệm nội dung', required: false }),
  lineField({ name: 'licence', label: 'Giấy phép', required: false, maxLength: 300 }),
  lineField({ name: 'address', label: 'Trụ sở', required: false, maxLength: 300 }),
  lineField({ name: 'phone', label: 'Điện thoại', required: false, maxLength: 60 }),
  lineField({ name: 'hotline', label: 'Đường dây nóng', required: false, maxLength: 60 }),
  { name: 'email', type: 'email', label: 'Thư điện tử' },
  lineField({
    name: 'correctionContact',
    label: 'Ai nhận yêu cầu đính chính, gỡ bỏ',
    required: false,
    maxLength: 300,
    description: 'Hiện ở trang “Yêu cầu chỉnh sửa, gỡ bỏ”.',
  }),
]

const rules: Field[] = [
  {
    name: 'requiresApproval',
    type: 'checkbox',
    label: 'Bài phải được duyệt định hướng trước khi công bố',
    defaultValue: false,
    access: { update: hasRole('admin', 'orientation') },
  },
  {
    name: 'embedsOnlyOnRegisteredSites',
    type: 'checkbox',
    label: 'Chỉ những trang mà đơn vị đã đăng ký được nhúng bài',
    defaultValue: false,
    admin: {
      description: 'Không chọn: trang nào cũng nhúng được. Trang đăng ký ghi ở từng đơn vị, mục “Trang được nhúng”.',
    },
  },
  { name: 'campaign', type: 'relationship', relationTo: 'campaigns', label: 'Giai đoạn kế hoạch hiện nay' },
]

/** Who runs the portal: nothing about a locality stands in the code. */
export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Cổng và cơ quan chủ quản',
  access: { read: anyone, update: hasRole('admin', 'orientation'), readVersions: isAdmin },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    hidden: ({ user }) => !holds(user as Account | null, 'admin', 'editor', 'affairs', 'orientation'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Tên và địa bàn', fields: owner },
        { label: 'Trách nhiệm, liên hệ', fields: responsible },
        { label: 'Quy trình', fields: rules },
      ],
    },
  ],
}
