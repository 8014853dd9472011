import type { Document } from '@/payload-types'
import { itemPath } from '@/shared/paths'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { DocumentRow } from '@/ui/documents/DocumentTable'

export const documentRow = (doc: Document): DocumentRow => ({
  href: itemPath('document', doc.slug ?? ''),
  title: doc.title,
  issuer: doc.issuer,
  number: doc.number || undefined,
  issuedOn: doc.issuedOn ? toVietnamDay(doc.issuedOn) : undefined,
})
