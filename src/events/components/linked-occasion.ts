import type { Event } from '@/payload-types'
import { itemPath } from '@/shared/paths'
import type { LinkedOccasion } from '@/ui/events/OccasionList'

export const linkedOccasion = (doc: Event): LinkedOccasion => ({
  title: doc.title,
  startsAt: doc.startsAt,
  endsAt: doc.endsAt ?? doc.startsAt,
  place: doc.venue || undefined,
  illustrative: doc.illustrative === true,
  href: itemPath('event', doc.slug ?? ''),
})
