import type { Anniversary } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { pictureOf } from '@/publishing/pictures'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { peopleOf, section } from '@/publishing/summary-parts'
import { titledSummary } from '@/publishing/title-summary'
import { formatDate } from '@/shared/time/vietnam-date'
import type { Block } from '@/shared/view'

const programme = (doc: Anniversary): Block[] => {
  const items = (doc.programme ?? []).map(({ at, what, where }) => ({
    text: [{ text: [formatDate(at), what, where].filter(Boolean).join(', ') }],
  }))
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, items }]
}

export const anniversaryKind: ContentKind<Anniversary> = {
  key: 'anniversary',
  collection: 'anniversaries',
  label: 'Kỷ niệm 11/6',
  day: ({ year }) => `${year}-06-11`,
  summary: titledSummary('anniversary'),
  body: (doc) => {
    const pictures = (doc.gallery ?? []).flatMap((medium) => pictureOf(medium) ?? [])
    return [
      ...storyBlocks(doc.foreword, relatedView),
      ...storyBlocks(doc.story, relatedView),
      ...section<Block>('Chương trình', programme(doc)),
      ...(pictures.length > 0 ? [{ type: 'gallery' as const, pictures }] : []),
    ]
  },
  facts: ({ honourees }) => (honourees ?? []).map(({ citation }) => citation),
  people: peopleOf,
}
