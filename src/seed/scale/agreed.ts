import type { CollectionSlug } from 'payload'
import type { Consent } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { textFingerprint } from '@/publishing/text-version'
import type { Pen } from './pen'
import type { Cover } from './surroundings'

/** An item as it stands once it has been published, relations as ids. */
export type ScaledItem = {
  kind: ContentKind
  collection: CollectionSlug
  doc: { id: string; slug: string }
  consents: Consent[]
  /** Pictures that are public because of it too. */
  covers: Cover[]
  /** ISO 8601 */
  publishedAt: string
}

/** Closes the text: this is the version to which everybody agreed. */
export const agreedTo = <Doc extends { id: string; slug?: string | null; textFingerprint?: string | null }>(
  pen: Pen,
  kind: ContentKind<Doc>,
  doc: Doc,
): ScaledItem => ({
  kind: kind as unknown as ContentKind,
  collection: kind.collection,
  doc: { ...doc, slug: doc.slug ?? '', textFingerprint: textFingerprint(kind, doc) },
  consents: pen.consents,
  covers: pen.covers,
  publishedAt: pen.publishedAt,
})
