import type { CollectionBeforeChangeHook } from 'payload'
import { collationKey } from '@/shared/text/collation'
import { sortingName } from '@/shared/text/person-name'

/** People sort by given name, groups by their name as written; the sorting name may be edited by hand. */
export const keepSortingKey: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const doc = { ...originalDoc, ...data }
  const proposed = (name: string, subjectKind: string) => (subjectKind === 'individual' ? sortingName(name) : name)
  const wasProposed =
    !originalDoc?.sortingName || originalDoc.sortingName === proposed(originalDoc.name ?? '', originalDoc.subjectKind)
  const wasTyped = data.sortingName && data.sortingName !== originalDoc?.sortingName
  if (wasProposed && !wasTyped) data.sortingName = proposed(doc.name ?? '', doc.subjectKind)
  data.sortingKey = collationKey(data.sortingName ?? originalDoc?.sortingName ?? '')
  return data
}
