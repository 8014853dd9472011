import type { Practice } from '@/payload-types'
import type { Shelf } from '@/publishing/shelf'
import { prefixes } from '@/shared/paths'
import { practiceKind } from './kind'

export const practiceShelf: Shelf<Practice> = {
  kind: practiceKind,
  path: prefixes.practice,
  title: 'Mô hình, cách làm hay',
  lead: 'Khó ở đâu, làm thế nào, được gì, cần gì: đủ để nơi khác làm theo.',
  noun: 'mô hình, cách làm hay',
}
