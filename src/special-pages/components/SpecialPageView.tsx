import type { ReactNode } from 'react'
import type { SpecialPage } from '@/payload-types'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import type { Summary } from '@/shared/view'
import { PageHeading } from '@/ui/page/PageHeading'
import { PagePart } from '@/ui/page/PagePart'
import { RelatedList } from '@/ui/page/RelatedList'
import { SectionHeading } from '@/ui/page/SectionHeading'
import { Story } from '@/ui/story/Story'
import { StoryPicture } from '@/ui/story/StoryPicture'

export type PageBlock = SpecialPage['layout'][number]

type Props = {
  doc: SpecialPage
  item: Summary
  /** The items that a block shows. */
  itemsOf: (block: PageBlock) => Summary[]
  tools: ReactNode
}

function BlockView({ block, id, items }: { block: PageBlock; id: string; items: Summary[] }) {
  switch (block.blockType) {
    case 'text': {
      const story = <Story blocks={storyBlocks(block.story, relatedView)} />
      return block.heading ? (
        <PagePart id={id} title={block.heading}>
          {story}
        </PagePart>
      ) : (
        story
      )
    }
    case 'callout':
      return (
        <section className="callout" aria-labelledby={id}>
          <SectionHeading id={id} title={block.heading} tone="gold" />
          <p className="lead">{block.text}</p>
        </section>
      )
    default:
      return <RelatedList id={id} title={block.heading} items={items} />
  }
}

export function SpecialPageView({ doc, item, itemsOf, tools }: Props) {
  return (
    <>
      <PageHeading title={item.title} lead={item.standfirst} />
      {item.picture && <StoryPicture picture={item.picture} lead />}
      {(doc.layout ?? []).map((block, i) => (
        <BlockView key={block.id} block={block} id={`phan-${i + 1}`} items={itemsOf(block)} />
      ))}
      {tools}
    </>
  )
}
