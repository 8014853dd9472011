import type { Movement } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { paragraph, peopleOf } from '@/publishing/summary-parts'
import { titledSummary } from '@/publishing/title-summary'

export const movementKind: ContentKind<Movement> = {
  key: 'movement',
  collection: 'movements',
  label: 'Phong trào thi đua',
  summary: titledSummary('movement'),
  body: (doc) => [...paragraph(doc.slogan), ...storyBlocks(doc.story, relatedView)],
  people: peopleOf,
}
