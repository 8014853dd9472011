import { itemPath, type KindKey } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { pictureOf } from './pictures'
import { sectorsNamed, unitNamed } from './summary-parts'

type Titled = {
  id: string
  title?: string | null
  standfirst?: string | null
  slug?: string | null
  cover?: unknown
  unit?: unknown
  sectors?: unknown
  publishedOn?: string | null
  illustrative?: boolean | null
}

/** The summary of every kind that has a title and a cover. */
export const titledSummary =
  (kind: KindKey) =>
  (doc: Titled): Summary => {
    const picture = pictureOf(doc.cover)
    const unit = unitNamed(doc.unit)
    return {
      kind,
      id: doc.id,
      title: doc.title ?? '',
      standfirst: doc.standfirst ?? '',
      href: itemPath(kind, doc.slug ?? ''),
      ...(picture ? { picture } : {}),
      ...(unit ? { unit } : {}),
      sectors: sectorsNamed(doc.sectors),
      publishedAt: doc.publishedOn ?? null,
      illustrative: Boolean(doc.illustrative),
    }
  }

/** What populated relations carry of an item with a title: enough for a card. */
export const titledPopulate = {
  title: true,
  slug: true,
  standfirst: true,
  cover: true,
  publishedOn: true,
  illustrative: true,
  _status: true,
} as const
