import type { Document } from '@/payload-types'
import type { Shelf } from '@/publishing/shelf'
import { prefixes } from '@/shared/paths'
import { documentKind } from './kind'

export const documentShelf: Shelf<Document> = {
  kind: documentKind,
  path: prefixes.document,
  title: 'Văn bản',
  lead: 'Kế hoạch, quyết định, hướng dẫn về thi đua, khen thưởng; đọc ngay trên trang hoặc tải về.',
  noun: 'văn bản',
}
