import type { Document } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { peopleOf } from '@/publishing/summary-parts'
import { titledSummary } from '@/publishing/title-summary'

export const documentKind: ContentKind<Document> = {
  key: 'document',
  collection: 'documents',
  label: 'Văn bản',
  day: ({ issuedOn }) => issuedOn,
  summary: titledSummary('document'),
  body: (doc) => storyBlocks(doc.story, relatedView),
  people: peopleOf,
}
