import type { CollectionBeforeChangeHook } from 'payload'
import { collationKey } from '@/shared/text/collation'
import { sortingName } from '@/shared/text/person-name'

/** People sort by given name, groups by their name as written. */
export const proposedSortingName = (name: string, subjectKind: string): string =>
  subjectKind === 'individual' ? sortingName(name) : name

/** The sorting name may be edited by hand. */
export const keepSortingKey: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const doc = { ...originalDoc, ...data }
  const wasProposed =
    !originalDoc?.sortingName ||
    originalDoc.sortingName === proposedSortingName(originalDoc.name ?? '', originalDoc.subjectKind)
  const wasTyped = data.sortingName && data.sortingName !== originalDoc?.sortingName
  if (wasProposed && !wasTyped) data.sortingName = proposedSortingName(doc.name ?? '', doc.subjectKind)
  data.sortingKey = collationKey(data.sortingName ?? originalDoc?.sortingName ?? '')
  return data
}
