import type { Block } from '@/shared/view'
import { AudioPlayer } from './AudioPlayer'
import { FiguresChart } from './FiguresChart'
import { ImageGallery } from './ImageGallery'
import { InlineText } from './InlineText'
import { Quotation } from './Quotation'
import { RelatedItem } from './RelatedItem'
import { StoryList } from './StoryList'
import { StoryPicture } from './StoryPicture'
import { anchorsOf } from './story-anchors'
import { VideoOnClick } from './VideoOnClick'

function StoryBlock({ block, anchor }: { block: Block; anchor?: string }) {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading id={anchor}>
          <InlineText runs={block.text} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <InlineText runs={block.text} />
        </p>
      )
    case 'list':
      return <StoryList ordered={block.ordered} items={block.items} />
    case 'quote':
      return <Quotation {...block} />
    case 'picture':
      return <StoryPicture picture={block.picture} />
    case 'gallery':
      return <ImageGallery pictures={block.pictures} />
    case 'audio':
      return <AudioPlayer {...block} id={anchor} />
    case 'video':
      return <VideoOnClick {...block} />
    case 'figures':
      return <FiguresChart {...block} />
    case 'related':
      return <RelatedItem {...block} />
  }
}

const opensWithLetter = ([first]: Block[]) => first?.type === 'paragraph' && /^\p{L}/u.test(first.text[0]?.text ?? '')

/** `opening`: the first letter is set large, as at the beginning of a newspaper's story; half a number would not be. */
export function Story({ blocks, opening = false }: { blocks: Block[]; opening?: boolean }) {
  const anchors = anchorsOf(blocks)
  return (
    <div className={opening && opensWithLetter(blocks) ? 'story story-opening' : 'story'}>
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a text have no other identity and are never reordered
        <StoryBlock key={i} block={block} anchor={anchors.get(block)} />
      ))}
    </div>
  )
}
