import { itemPath, type KindKey } from '@/shared/paths'
import { pictureOf } from './pictures'
import type { RelatedView } from './story'

/** The kind of an item by its collection; collections that hold several kinds name them in `category`. */
const kindOfCollection: Record<string, KindKey> = {
  practices: 'practice',
  articles: 'article',
  movements: 'movement',
  anniversaries: 'anniversary',
  events: 'event',
  documents: 'document',
  contests: 'contest',
  'special-pages': 'special-page',
}

type Row = {
  slug?: string | null
  title?: string | null
  name?: string | null
  standfirst?: string | null
  category?: KindKey | null
  _status?: string | null
  cover?: unknown
  portrait?: unknown
}

const labels: Partial<Record<KindKey, string>> = {
  exemplar: 'Gương điển hình tiên tiến',
  'good-deed': 'Người tốt, việc tốt',
  emerging: 'Nhân tố mới',
  practice: 'Mô hình, cách làm hay',
  article: 'Tin, bài',
  movement: 'Phong trào thi đua',
  event: 'Giao lưu, tọa đàm',
  document: 'Văn bản',
  contest: 'Cuộc thi',
}

const kindKeyOf = (collection: string, row: { category?: KindKey | null }): KindKey | undefined =>
  row.category ?? kindOfCollection[collection]

/** An item that a story points to; nothing while the reader may not see it. */
export const relatedView: RelatedView = (collection, value) => {
  const row = value as Row | null | undefined
  if (!row || typeof row !== 'object' || row._status !== 'published' || !row.slug) return null
  const kind = kindKeyOf(collection, row)
  const picture = pictureOf(row.cover ?? row.portrait)
  if (!kind) return null
  return {
    label: labels[kind] ?? '',
    title: row.title ?? row.name ?? '',
    standfirst: row.standfirst ?? '',
    href: itemPath(kind, row.slug),
    ...(picture && picture.sizes.length > 0 ? { picture } : {}),
  }
}
