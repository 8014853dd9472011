import { gathered, onTheDesk, recordedAt, recordedBy, revisionField } from './gathered'

/** One judge's marks for one entry, saved as they are given; `submittedAt` locks them, an unlocking is recorded. */
export const scores = gathered({
  slug: 'scores',
  labels: { singular: 'Phiếu điểm', plural: 'Phiếu điểm' },
  admin: {
    ...onTheDesk,
    useAsTitle: 'assignment',
    defaultColumns: ['assignment', 'submittedAt', 'contest'],
    description: 'Điểm của giám khảo; không ai sửa ở đây.',
  },
  fields: [
    {
      name: 'assignment',
      type: 'relationship',
      relationTo: 'assignments',
      label: 'Phân công',
      required: true,
      unique: true,
      index: true,
    },
    revisionField,
    {
      name: 'marks',
      type: 'array',
      label: 'Điểm',
      fields: [
        { name: 'criterion', type: 'text', label: 'Tiêu chí', required: true, maxLength: 120 },
        { name: 'mark', type: 'number', label: 'Điểm', required: true, min: 0 },
        { name: 'comment', type: 'textarea', label: 'Nhận xét', maxLength: 2000 },
      ],
    },
    { name: 'comment', type: 'textarea', label: 'Nhận xét chung', maxLength: 4000 },
    recordedAt('submittedAt', 'Gửi điểm lúc'),
    {
      name: 'unlockings',
      type: 'array',
      label: 'Mở khóa',
      fields: [
        recordedAt('at', 'Lúc'),
        recordedBy('by', 'Người mở'),
        { name: 'reason', type: 'text', label: 'Lý do', required: true, maxLength: 500 },
      ],
    },
  ],
})
