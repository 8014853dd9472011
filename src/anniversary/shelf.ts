import type { Anniversary } from '@/payload-types'
import type { Shelf } from '@/publishing/shelf'
import { prefixes } from '@/shared/paths'
import { anniversaryKind } from './kind'

export const anniversaryShelf: Shelf<Anniversary> = {
  kind: anniversaryKind,
  path: prefixes.anniversary,
  title: 'Kỷ niệm 11/6',
  lead: 'Ngày 11/6/1948, Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc. Mỗi năm một chuyên trang: gương tiêu biểu, phóng sự, chương trình.',
  noun: 'chuyên trang kỷ niệm',
}
