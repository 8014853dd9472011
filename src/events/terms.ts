/** The five kinds of meeting that the plan names (II.3). */
export const forms = {
  exchange: 'Giao lưu',
  seminar: 'Tọa đàm',
  discussion: 'Trao đổi',
  visit: 'Tham quan thực tế',
  'study-tour': 'Học tập kinh nghiệm',
} as const
export type EventForm = keyof typeof forms

/** The value of each form in an address (`loai=`). */
export const formSlugs: Record<EventForm, string> = {
  exchange: 'giao-luu',
  seminar: 'toa-dam',
  discussion: 'trao-doi',
  visit: 'tham-quan',
  'study-tour': 'hoc-tap-kinh-nghiem',
}
