import type { Event } from '@/payload-types'
import type { ContentKind } from '@/publishing/content-kind'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { peopleOf, section } from '@/publishing/summary-parts'
import { titledSummary } from '@/publishing/title-summary'
import type { Block } from '@/shared/view'

export const eventKind: ContentKind<Event> = {
  key: 'event',
  collection: 'events',
  label: 'Giao lưu, tọa đàm',
  day: ({ startsAt }) => startsAt,
  // It moves from what is to come to what is over.
  changesAt: ({ startsAt, endsAt }) => [new Date(endsAt ?? startsAt)],
  summary: titledSummary('event'),
  body: (doc) => [
    ...storyBlocks(doc.story, relatedView),
    ...section<Block>('Nhìn lại', storyBlocks(doc.recap, relatedView)),
  ],
  facts: ({ venue, organiser }) => ({ venue, organiser }),
  people: peopleOf,
  occasions: (doc) => [
    {
      title: doc.title,
      startsAt: doc.startsAt,
      endsAt: doc.endsAt ?? doc.startsAt,
      ...(doc.venue ? { place: doc.venue } : {}),
    },
  ],
}
