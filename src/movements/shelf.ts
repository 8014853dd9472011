import type { Movement } from '@/payload-types'
import type { Shelf } from '@/publishing/shelf'
import { prefixes } from '@/shared/paths'
import { movementKind } from './kind'

export const movementShelf: Shelf<Movement> = {
  kind: movementKind,
  path: prefixes.movement,
  title: 'Phong trào thi đua',
  lead: 'Mỗi phong trào: phát động khi nào, làm gì, ai làm tốt; cùng tin phong trào, tư tưởng và chính sách thi đua.',
  noun: 'phong trào thi đua',
}
