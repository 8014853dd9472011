import type { Field } from 'payload'
import { optionsOf } from '@/shared/payload/options'
import { gathered, recordedAt, ticksField } from './gathered'
import { ageBands, entrantParts } from './terms'

/** The only place where it stands who wrote an entry. Erasing somebody empties his row and leaves the entries as they are. */
export const entrants = gathered({
  slug: 'entrants',
  labels: { singular: 'Người dự thi', plural: 'Người dự thi' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'part', 'phone', 'mail', 'contest'],
    listSearchableFields: ['name', 'phone', 'mail'],
    description: 'Danh tính của tác giả. Giám khảo không đọc được ở bất cứ đâu.',
  },
  fields: [
    {
      name: 'part',
      type: 'select',
      label: 'Là',
      required: true,
      defaultValue: 'author',
      options: optionsOf(entrantParts),
    },
    { name: 'name', type: 'text', label: 'Họ và tên', maxLength: 120 },
    {
      name: 'ageBand',
      type: 'select',
      label: 'Lứa tuổi',
      options: optionsOf(ageBands),
    },
    { name: 'phone', type: 'text', label: 'Điện thoại', maxLength: 40 },
    { name: 'mail', type: 'text', label: 'Thư điện tử', maxLength: 254 },
    // What `personKey` makes of phone and mail: the entries of a person are counted by it.
    { name: 'keys', type: 'text', hasMany: true, index: true, admin: { hidden: true } },
    { name: 'address', type: 'text', label: 'Nơi ở', maxLength: 200 },
    { name: 'unitName', type: 'text', label: 'Đơn vị, trường', maxLength: 200 },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Đơn vị trên cổng' },
    {
      name: 'guardian',
      type: 'group',
      label: 'Người giám hộ',
      fields: [
        { name: 'name', type: 'text', label: 'Họ và tên', maxLength: 120 },
        { name: 'phone', type: 'text', label: 'Điện thoại', maxLength: 40 },
        recordedAt('agreedAt', 'Đồng ý lúc'),
      ],
    },
    // Of a co-author; what the author agreed to stands in the entry.
    { ...ticksField, label: 'Đồng tác giả đã đánh dấu' } as Field,
    recordedAt('erasedAt', 'Đã xóa danh tính lúc'),
  ],
})
