import { optionsOf } from '@/shared/payload/options'
import { gathered, recordedAt, recordedBy } from '../gathered'
import { letterKinds, letterStates } from '../terms'

/** The outbox of a contest. Written by operations; those who run the contest read, mend, drop and send. */
export const letters = gathered({
  slug: 'letters',
  labels: { singular: 'Thư', plural: 'Thư' },
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'kind', 'state', 'sentAt', 'contest'],
    description: 'Thư của cuộc thi; xem và gửi ở mục Điều hành của cuộc thi.',
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'nextTryAt'] }],
  fields: [
    { name: 'kind', type: 'select', label: 'Loại', required: true, options: optionsOf(letterKinds) },
    { name: 'state', type: 'select', label: 'Trạng thái', required: true, options: optionsOf(letterStates) },
    { name: 'to', type: 'text', label: 'Gửi đến', maxLength: 254 },
    { name: 'subject', type: 'text', label: 'Tiêu đề', maxLength: 200 },
    { name: 'text', type: 'textarea', label: 'Nội dung', maxLength: 10_000 },
    { name: 'entry', type: 'relationship', relationTo: 'entries', label: 'Bài', index: true },
    { ...recordedBy('judge', 'Giám khảo') },
    // Of a reminder: how many hours before the deadline.
    { name: 'hours', type: 'number', admin: { hidden: true } },
    { name: 'tries', type: 'number', label: 'Đã thử gửi', defaultValue: 0, min: 0 },
    recordedAt('nextTryAt', 'Gửi từ'),
    { name: 'failure', type: 'text', label: 'Vì sao chưa gửi được', maxLength: 500 },
    recordedAt('sentAt', 'Gửi lúc'),
    recordedBy('sentBy', 'Người gửi'),
  ],
})
