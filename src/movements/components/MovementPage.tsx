import type { ReactNode } from 'react'
import type { Movement } from '@/payload-types'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { formatDate } from '@/shared/time/vietnam-date'
import type { Summary } from '@/shared/view'
import { type Fact, FactList } from '@/ui/page/FactList'
import { ItemLayout } from '@/ui/page/ItemLayout'
import { StoryHeader } from '@/ui/page/StoryHeader'
import { Story } from '@/ui/story/Story'
import { StoryPicture } from '@/ui/story/StoryPicture'

type Props = { doc: Movement; item: Summary; tools: ReactNode; children?: ReactNode }

const facts = (doc: Movement): Fact[] => [
  { label: 'Phát động', value: formatDate(doc.launchedOn) },
  { label: 'Kết thúc', value: doc.endsOn ? formatDate(doc.endsOn) : 'Đang tiếp tục' },
  ...(doc.launchedBy ? [{ label: 'Cơ quan phát động', value: doc.launchedBy }] : []),
]

export function MovementPage({ doc, item, tools, children }: Props) {
  const header = (
    <StoryHeader
      kicker="Phong trào thi đua"
      title={item.title}
      standfirst={item.standfirst}
      unit={item.unit}
      illustrative={item.illustrative}
      tone="gold"
    >
      {doc.slogan && <p className="slogan">“{doc.slogan.replace(/^[“"]|[”"]$/gu, '')}”</p>}
    </StoryHeader>
  )
  return (
    <>
      <ItemLayout header={header} side={<FactList facts={facts(doc)} />}>
        {item.picture && <StoryPicture picture={item.picture} lead />}
        <Story blocks={storyBlocks(doc.story, relatedView)} />
        {tools}
      </ItemLayout>
      {children}
    </>
  )
}
