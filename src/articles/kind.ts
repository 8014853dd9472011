import type { Article } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { peopleOf } from '@/publishing/summary-parts'
import { titledSummary } from '@/publishing/title-summary'

export const articleKind: ContentKind<Article> = {
  key: 'article',
  collection: 'articles',
  label: 'Tin, bài, phóng sự',
  summary: titledSummary('article'),
  body: (doc) => storyBlocks(doc.story, relatedView),
  facts: ({ byline }) => byline,
  people: peopleOf,
}
