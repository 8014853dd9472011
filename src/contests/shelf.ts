import type { Contest } from '@/payload-types'
import type { Shelf } from '@/publishing/shelf'
import { prefixes } from '@/shared/paths'
import { contestKind } from './kind'

export const contestShelf: Shelf<Contest> = {
  kind: contestKind,
  path: prefixes.contest,
  title: 'Cuộc thi',
  lead: 'Thi viết, thi phóng sự về gương người tốt, việc tốt: cuộc thi đang nhận bài, đang chấm và đã có kết quả.',
  noun: 'cuộc thi',
}
