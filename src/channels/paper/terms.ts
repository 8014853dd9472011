export const papers = { a4: 'A4', a5: 'A5' } as const
export type Paper = keyof typeof papers

export const columnCounts = { '1': 'Một cột', '2': 'Hai cột' } as const

export const covers = { drum: 'Hình mặt trống đồng', first: 'Ảnh của bài đầu tiên' } as const

/** How far a print is; `ready`, `replaced` and `failed` are ends. */
export const steps = {
  reading: 'Đang đọc các bài',
  setting: 'Đang dàn trang',
  ready: 'Xong',
  replaced: 'Đã có bản mới hơn',
  failed: 'Chưa làm được',
} as const
export type Step = keyof typeof steps
