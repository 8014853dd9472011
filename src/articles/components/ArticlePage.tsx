import type { ReactNode } from 'react'
import type { Article } from '@/payload-types'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import type { Summary } from '@/shared/view'
import { type Fact, FactList } from '@/ui/page/FactList'
import { ItemLayout } from '@/ui/page/ItemLayout'
import { StoryHeader } from '@/ui/page/StoryHeader'
import { SectorLinks } from '@/ui/places/SectorLinks'
import { Story } from '@/ui/story/Story'
import { StoryPicture } from '@/ui/story/StoryPicture'
import { columns, forms } from '../terms'

type Props = {
  doc: Article
  item: Summary
  movement?: Summary
  /** Where the article is a work that won. */
  contest?: Summary
  tools: ReactNode
  children?: ReactNode
}

const facts = ({ doc, item: { sectors }, movement, contest }: Props): Fact[] => [
  { label: 'Chuyên mục', value: columns[doc.column] },
  ...(sectors.length > 0 ? [{ label: 'Lĩnh vực', value: <SectorLinks sectors={sectors} /> }] : []),
  ...(movement ? [{ label: 'Phong trào', value: movement.title, href: movement.href }] : []),
  ...(contest ? [{ label: 'Tác phẩm của cuộc thi', value: contest.title, href: contest.href }] : []),
]

export function ArticlePage(page: Props) {
  const { doc, item, tools, children } = page
  const story = storyBlocks(doc.story, relatedView)
  const opensWithFilm = story[0]?.type === 'video'
  const header = (
    <StoryHeader
      kicker={forms[doc.form]}
      title={item.title}
      standfirst={item.standfirst}
      byline={doc.byline || undefined}
      unit={item.unit}
      publishedAt={item.publishedAt}
      illustrative={item.illustrative}
    />
  )
  return (
    <>
      <ItemLayout header={header} side={<FactList facts={facts(page)} />}>
        {item.picture && !opensWithFilm && <StoryPicture picture={item.picture} lead />}
        <Story blocks={story} opening />
        {tools}
      </ItemLayout>
      {children}
    </>
  )
}
