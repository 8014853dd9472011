export const forms = { news: 'Tin', feature: 'Bài', report: 'Phóng sự' } as const
export type ArticleForm = keyof typeof forms

/** The value of each form in an address (`loai=`). */
export const formSlugs: Record<ArticleForm, string> = { news: 'tin', feature: 'bai', report: 'phong-su' }

export const media = { text: 'Chữ và ảnh', audio: 'Âm thanh', video: 'Phim' } as const

export const columns = {
  stories: 'Câu chuyện thi đua',
  'thought-and-policy': 'Tư tưởng thi đua, chính sách, pháp luật',
  'movement-news': 'Tin phong trào',
} as const
