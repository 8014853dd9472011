import type { Article } from '../cast.ts'

/** What the newsroom has added to a work that won, so that it could be published. */
export type ContestWork = Pick<Article, 'title' | 'standfirst' | 'unit' | 'sectors' | 'cover' | 'people'>

/** Of the contest whose result is out, by the titles of the entries. */
export const contestWorks: ContestWork[] = [
  {
    title: 'Một ngày của trạm bơm',
    standfirst: 'Từ bốn giờ sáng, tổ thủy nông khu Vườn Dâu mở cống, vớt bèo, chia nước theo sổ cho từng thửa.',
    unit: 'xa-phung-nguyen',
    sectors: ['agriculture'],
    cover: {
      scene: 'fields',
      variant: 5,
      alt: 'Tranh cắt giấy: ruộng lúa lúc trời vừa sáng, mương nước chảy giữa đồng.',
      caption: 'Đồng Vườn Dâu lúc mở cống. Tranh minh họa.',
    },
    people: [{ name: 'Phí Văn Mão', part: 'mentioned' }],
  },
  {
    title: 'Giọng đọc lúc năm giờ',
    standfirst: 'Sáu phút về người đọc bản tin trên loa khu: tập đọc số tiền, hạ giọng khi đọc tin buồn.',
    unit: 'xa-phung-nguyen',
    sectors: ['information-communications'],
    cover: {
      scene: 'communal-house',
      variant: 4,
      alt: 'Tranh cắt giấy: sân đình lúc chiều muộn.',
      caption: 'Sân đình giờ loa bật. Tranh minh họa.',
    },
    people: [{ name: 'Quách Thị Nhạn', part: 'mentioned' }],
  },
]
