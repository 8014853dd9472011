import type { ReactNode } from 'react'
import type { Movement } from '@/payload-types'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Summary } from '@/shared/view'
import { MovementHeader } from '@/ui/movement/MovementHeader'
import { ItemLayout } from '@/ui/page/ItemLayout'
import { Story } from '@/ui/story/Story'
import { StoryPicture } from '@/ui/story/StoryPicture'

type Props = { doc: Movement; item: Summary; tools: ReactNode; children?: ReactNode }

export function MovementPage({ doc, item, tools, children }: Props) {
  const header = (
    <MovementHeader
      title={item.title}
      slogan={doc.slogan?.replace(/^[“"]|[”"]$/gu, '') || undefined}
      standfirst={item.standfirst}
      launchedBy={doc.launchedBy || undefined}
      launchedOn={doc.launchedOn ? toVietnamDay(doc.launchedOn) : undefined}
      endsOn={doc.endsOn ? toVietnamDay(doc.endsOn) : undefined}
      illustrative={item.illustrative}
    />
  )
  return (
    <>
      <ItemLayout header={header}>
        {item.picture && <StoryPicture picture={item.picture} lead />}
        <Story blocks={storyBlocks(doc.story, relatedView)} />
        {tools}
      </ItemLayout>
      {children}
    </>
  )
}
