import type { CollectionAfterChangeHook, Field } from 'payload'
import { appointChanges, noteChange } from '@/publishing/public-record'
import { gathered, onTheDesk, recordedAt, recordedBy } from './gathered'

/** The hour of the release is one at which the pages and the channels of the contest read otherwise. */
const appointRelease: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if ((doc.releasedAt ?? null) === (previousDoc?.releasedAt ?? null)) return
  const contest: string = typeof doc.contest === 'string' ? doc.contest : doc.contest.id
  const releasedAt = doc.releasedAt ? new Date(doc.releasedAt) : null
  await appointChanges(req, 'result', contest, releasedAt ? [releasedAt] : [])
  if (releasedAt && releasedAt <= new Date()) await noteChange(req, 'result', contest, 'changed')
}

/** Written and read by operations, which know its shape (`course.ts`). */
const kept = (name: string): Field => ({ name, type: 'json', admin: { hidden: true } })

/**
 * What operations record of the course of a contest, one row for each: apart from its settings, which are drafted and published by
 * hand, so that neither writes over the other, and so that a copy begins without it.
 */
export const proceedings = gathered({
  slug: 'proceedings',
  labels: { singular: 'Diễn tiến', plural: 'Diễn tiến cuộc thi' },
  indexes: [{ fields: ['contest'], unique: true }],
  admin: {
    ...onTheDesk,
    useAsTitle: 'contest',
    defaultColumns: ['contest', 'releasedAt', 'releasedBy'],
    description: 'Cổng tự ghi: số gieo để phân công ngẫu nhiên, lúc công bố kết quả.',
  },
  hooks: { afterChange: [appointRelease] },
  fields: [
    { name: 'seed', type: 'text', label: 'Số gieo', required: true, maxLength: 64 },
    kept('draws'),
    kept('decisions'),
    kept('prizes'),
    kept('released'),
    recordedAt('releasedAt', 'Công bố kết quả lúc'),
    recordedBy('releasedBy', 'Người công bố'),
  ],
})
