import { gathered, onTheDesk, recordedAt, recordedBy } from './gathered'

/** Which judge reads which entry. Judges never read here: a row names an entry. */
export const assignments = gathered({
  slug: 'assignments',
  labels: { singular: 'Phân công', plural: 'Phân công chấm' },
  indexes: [{ fields: ['entry', 'judge'], unique: true }],
  admin: {
    ...onTheDesk,
    useAsTitle: 'entry',
    defaultColumns: ['entry', 'judge', 'assignedAt', 'shownAt', 'contest'],
    description: 'Cổng phân công theo số gieo của cuộc thi.',
  },
  fields: [
    { name: 'entry', type: 'relationship', relationTo: 'entries', label: 'Bài', required: true, index: true },
    { ...recordedBy('judge', 'Giám khảo'), required: true, index: true },
    recordedAt('assignedAt', 'Phân công lúc'),
    recordedAt('shownAt', 'Giám khảo thấy từ'),
    {
      name: 'recusal',
      type: 'group',
      label: 'Thôi chấm',
      fields: [
        recordedAt('at', 'Lúc'),
        // Of whoever took the entry from the judge; empty where he gave it back himself.
        recordedBy('by', 'Người lấy bài lại'),
        { name: 'reason', type: 'text', label: 'Lý do', maxLength: 500 },
      ],
    },
  ],
})
