import type { UnitNamed } from '@/shared/view'
import type { PersonShown } from './content-kind'

type Named = { name?: string | null; slug?: string | null }

type UnitRow = Named & { successor?: unknown }

const named = (value: unknown): { name: string; slug: string } | null => {
  const row = value as Named | null | undefined
  return row && typeof row === 'object' && row.name && row.slug ? { name: row.name, slug: row.slug } : null
}

/** The unit as it was at the time, with the one that succeeds it; nothing where the relation is not populated. */
export const unitNamed = (value: unknown): UnitNamed | undefined => {
  const unit = named(value)
  if (!unit) return undefined
  const successor = named((value as UnitRow).successor)
  return successor ? { ...unit, successor } : unit
}

export const sectorsNamed = (value: unknown): { name: string; slug: string }[] =>
  Array.isArray(value) ? value.flatMap((sector) => named(sector) ?? []) : []

type PersonRow = {
  name?: string | null
  part?: PersonShown['part'] | null
  age?: PersonShown['age'] | null
  deceased?: boolean | null
  consent?: string | { id: string } | null
  agreedTextVersion?: number | null
}

/** The rows of “Người được thể hiện”, whether or not their consent is populated. */
export const peopleOf = (doc: { people?: PersonRow[] | null }): PersonShown[] =>
  (doc.people ?? []).map((row) => ({
    name: row.name ?? '',
    part: row.part ?? 'mentioned',
    age: row.age ?? 'adult',
    deceased: Boolean(row.deceased),
    consent: (typeof row.consent === 'object' ? row.consent?.id : row.consent) ?? null,
    agreedTextVersion: row.agreedTextVersion ?? null,
  }))

/** A heading of level 2 with the blocks under it, or nothing where there are none. */
export const section = <T>(title: string, blocks: T[]) =>
  blocks.length === 0 ? [] : [{ type: 'heading' as const, level: 2 as const, text: [{ text: title }] }, ...blocks]

/** A paragraph, or nothing where there is no text. */
export const paragraph = (text: string | null | undefined) =>
  text?.trim() ? [{ type: 'paragraph' as const, text: [{ text: text.trim() }] }] : []
