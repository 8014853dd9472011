import type { Event } from '@/payload-types'
import { type Shelf, termsOf } from '@/publishing/shelf'
import { prefixes } from '@/shared/paths'
import { eventKind } from './kind'
import { formSlugs, forms } from './terms'

export const eventShelf: Shelf<Event> = {
  kind: eventKind,
  path: prefixes.event,
  title: 'Giao lưu, tọa đàm',
  lead: 'Gặp gỡ, trao đổi, tham quan, học tập kinh nghiệm: sắp diễn ra và đã qua.',
  noun: 'buổi giao lưu, tọa đàm',
  terms: { loai: termsOf(forms, formSlugs) },
}
