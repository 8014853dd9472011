import type { ReactNode } from 'react'
import type { Event } from '@/payload-types'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import type { Summary } from '@/shared/view'
import { EventDetails } from '@/ui/events/EventDetails'
import { ItemLayout } from '@/ui/page/ItemLayout'
import { PagePart } from '@/ui/page/PagePart'
import { StoryHeader } from '@/ui/page/StoryHeader'
import { Story } from '@/ui/story/Story'
import { StoryPicture } from '@/ui/story/StoryPicture'
import { forms } from '../terms'

type Props = { doc: Event; item: Summary; guests: ReactNode; tools: ReactNode; children?: ReactNode }

export function EventPage({ doc, item, guests, tools, children }: Props) {
  const story = storyBlocks(doc.story, relatedView)
  const recap = storyBlocks(doc.recap, relatedView)
  const header = (
    <StoryHeader
      kicker={forms[doc.form]}
      title={item.title}
      standfirst={item.standfirst}
      unit={item.unit}
      illustrative={item.illustrative}
      tone="gold"
    />
  )
  // A draft may not say yet when it is.
  const details = doc.startsAt && (
    <EventDetails
      startsAt={doc.startsAt}
      endsAt={doc.endsAt ?? doc.startsAt}
      venue={doc.venue}
      organiser={doc.organiser || undefined}
      calendarHref={`${item.href}/lich.ics`}
    />
  )
  return (
    <>
      <ItemLayout header={header} side={details} sideFirst>
        {item.picture && <StoryPicture picture={item.picture} lead />}
        {recap.length > 0 && (
          <PagePart id="nhin-lai" title="Nhìn lại">
            <Story blocks={recap} />
          </PagePart>
        )}
        {recap.length > 0 && story.length > 0 ? (
          <PagePart id="noi-dung-su-kien" title="Nội dung">
            <Story blocks={story} />
          </PagePart>
        ) : (
          <Story blocks={story} />
        )}
        {guests}
        {tools}
      </ItemLayout>
      {children}
    </>
  )
}
