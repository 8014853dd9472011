import type { OccasionKey } from './cast'

export type YearlyOccasion = {
  key: OccasionKey
  name: string
  day: number
  month: number
  since?: number
  about?: string
}

/** The yearly dates to which the stories of the demonstration attach, and some to come. */
export const occasions: YearlyOccasion[] = [
  { key: 'party', name: 'Ngày thành lập Đảng Cộng sản Việt Nam', day: 3, month: 2, since: 1930 },
  { key: 'physicians', name: 'Ngày Thầy thuốc Việt Nam', day: 27, month: 2, since: 1955 },
  {
    key: 'hung-kings',
    name: 'Giỗ Tổ Hùng Vương',
    day: 26,
    month: 4,
    about: 'Mùng 10 tháng Ba âm lịch: mỗi năm ghi lại ngày dương.',
  },
  { key: 'ho-chi-minh', name: 'Ngày sinh Chủ tịch Hồ Chí Minh', day: 19, month: 5, since: 1890 },
  { key: 'appeal', name: 'Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc', day: 11, month: 6, since: 1948 },
  { key: 'war-invalids', name: 'Ngày Thương binh - Liệt sĩ', day: 27, month: 7, since: 1947 },
  { key: 'national-day', name: 'Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam', day: 2, month: 9, since: 1945 },
  {
    key: 'front',
    name: 'Ngày truyền thống Mặt trận Tổ quốc Việt Nam, Ngày hội Đại đoàn kết toàn dân tộc',
    day: 18,
    month: 11,
    since: 1930,
  },
  { key: 'teachers', name: 'Ngày Nhà giáo Việt Nam', day: 20, month: 11, since: 1982 },
]
