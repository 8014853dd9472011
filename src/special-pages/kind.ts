import type { SpecialPage } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { paragraph, peopleOf, section } from '@/publishing/summary-parts'
import { titledSummary } from '@/publishing/title-summary'
import type { Block } from '@/shared/view'

const blocks = (doc: SpecialPage): Block[] =>
  (doc.layout ?? []).flatMap((block): Block[] => {
    if (block.blockType === 'text') {
      const story = storyBlocks(block.story, relatedView)
      return block.heading ? section<Block>(block.heading, story) : story
    }
    return block.blockType === 'callout' ? section<Block>(block.heading, paragraph(block.text)) : []
  })

export const specialPageKind: ContentKind<SpecialPage> = {
  key: 'special-page',
  collection: 'special-pages',
  label: 'Chuyên trang',
  summary: titledSummary('special-page'),
  body: blocks,
  people: peopleOf,
}
