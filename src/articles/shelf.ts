import type { Article } from '@/payload-types'
import { type Shelf, termsOf } from '@/publishing/shelf'
import { prefixes } from '@/shared/paths'
import { articleKind } from './kind'
import { formSlugs, forms } from './terms'

export const articleShelf: Shelf<Article> = {
  kind: articleKind,
  path: prefixes.article,
  title: 'Tin, bài, phóng sự',
  lead: 'Tin phong trào, câu chuyện thi đua, chính sách, pháp luật về thi đua, khen thưởng.',
  noun: 'tin, bài, phóng sự',
  terms: { loai: termsOf(forms, formSlugs) },
}
