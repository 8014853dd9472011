import { optionsOf } from '@/shared/payload/options'
import { gathered, onTheDesk, recordedAt, recordedBy } from './gathered'
import { rulings } from './terms'

/** Whom and which units a judge named as close to him before the first entry was shown. An empty one says that there is nobody. */
export const judgeDeclarations = gathered({
  slug: 'judge-declarations',
  labels: { singular: 'Lời khai', plural: 'Lời khai của giám khảo' },
  indexes: [{ fields: ['contest', 'judge'], unique: true }],
  admin: {
    ...onTheDesk,
    useAsTitle: 'judge',
    defaultColumns: ['judge', 'declaredAt', 'contest'],
    description: 'Người thân, đơn vị gần gũi mà giám khảo khai trước khi thấy bài đầu tiên.',
  },
  fields: [
    { ...recordedBy('judge', 'Giám khảo'), required: true, index: true },
    {
      name: 'people',
      type: 'array',
      label: 'Người thân, người quen',
      fields: [
        { name: 'name', type: 'text', label: 'Họ và tên', required: true, maxLength: 120 },
        { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Đơn vị' },
      ],
    },
    { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, label: 'Đơn vị gần gũi' },
    recordedAt('declaredAt', 'Khai lúc'),
    {
      name: 'rulings',
      type: 'array',
      label: 'Thư ký đã xét',
      fields: [
        { name: 'entry', type: 'relationship', relationTo: 'entries', label: 'Bài', required: true },
        { name: 'verdict', type: 'select', label: 'Kết luận', required: true, options: optionsOf(rulings) },
        recordedAt('at', 'Lúc'),
        recordedBy('by', 'Người xét'),
      ],
    },
  ],
})
