import type { CollectionConfig, CollectionSlug, DateField, Field, SingleRelationshipField } from 'payload'
import { asAccess, type Policy } from '@/shared/access/policy'
import { optionsOf } from '@/shared/payload/options'
import { gatheredPolicy, mayKeepContests } from './access'
import { ticks } from './terms'

type Gathered = Omit<CollectionConfig, 'access' | 'slug' | 'fields'> & {
  slug: CollectionSlug
  policy?: Policy
  fields: Field[]
}

/** The contest to which a row belongs: who may read it follows from that. */
const contestField: Field = {
  name: 'contest',
  type: 'relationship',
  relationTo: 'contests',
  label: 'Cuộc thi',
  required: true,
  index: true,
  access: { update: () => false },
}

/** A collection of what a contest gathers. Nobody is told by a lock that somebody else reads it. */
export const gathered = ({ policy = gatheredPolicy, fields, ...config }: Gathered): CollectionConfig => ({
  disableDuplicate: true,
  lockDocuments: false,
  ...config,
  access: asAccess(policy),
  admin: {
    group: 'Cuộc thi',
    hideAPIURL: true,
    hidden: ({ user }) => !mayKeepContests({ req: { user } as never }),
    ...config.admin,
  },
  fields: [contestField, ...fields],
})

/** Seen on the contest's desk and beside what it belongs to; not in the menu. */
export const onTheDesk = { group: false } as const

/** An instant that an operation records. */
export const recordedAt = (name: string, label: string): DateField => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm dd/MM/yyyy' } },
})

/** Who of the house did it. */
export const recordedBy = (name: string, label: string): SingleRelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label,
})

/** Raised by every change, so that nobody writes over what he has not seen. */
export const revisionField: Field = {
  name: 'revision',
  type: 'number',
  label: 'Lần sửa',
  required: true,
  defaultValue: 0,
  min: 0,
}

/** To which texts somebody agreed. */
export const ticksField: Field = {
  name: 'ticks',
  type: 'array',
  label: 'Đã đánh dấu',
  fields: [
    { name: 'key', type: 'select', label: 'Mục', required: true, options: optionsOf(ticks) },
    { name: 'version', type: 'number', label: 'Bản lời số', required: true, min: 1 },
  ],
}

/** A work as neutral blocks. Never shown in a form: the panel's editor for it would be fetched from elsewhere. */
export const blocksField = (name: string): Field => ({ name, type: 'json', admin: { hidden: true } })
