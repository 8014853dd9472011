import { upperFirst } from '@/shared/text/upper-first'

/** The words of the plan for exemplars, with what the interface prints for them. */

export const subjectKinds = { individual: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình' } as const
export type SubjectKind = keyof typeof subjectKinds

/** Whom a profile of each kind must name among those shown. */
export const partRequired = {
  individual: 'subject',
  collective: 'head',
  household: 'household-adult',
} as const satisfies Record<SubjectKind, string>

export const categories = {
  exemplar: 'Gương điển hình tiên tiến',
  'good-deed': 'Người tốt, việc tốt',
  emerging: 'Nhân tố mới',
} as const
export type Category = keyof typeof categories

export const honorifics = {
  ong: 'ông',
  ba: 'bà',
  anh: 'anh',
  chi: 'chị',
  'dong-chi': 'đồng chí',
  em: 'em',
  chau: 'cháu',
} as const
export type Honorific = keyof typeof honorifics

export const levels = {
  office: 'Cơ quan, đơn vị',
  commune: 'Xã',
  district: 'Huyện',
  province: 'Tỉnh',
  national: 'Toàn quốc',
} as const
export type Level = keyof typeof levels

/** The value of each level in an address (`cap=`). */
export const levelSlugs: Record<Level, string> = {
  office: 'co-quan',
  commune: 'xa',
  district: 'huyen',
  province: 'tinh',
  national: 'toan-quoc',
}

export const grades = { advanced: 'Tiên tiến', outstanding: 'Tiên tiến xuất sắc' } as const

export const sides = {
  labour: 'Lao động sản xuất',
  study: 'Học tập',
  work: 'Công tác',
  training: 'Huấn luyện',
  readiness: 'Sẵn sàng chiến đấu',
  combat: 'Chiến đấu',
  'combat-service': 'Phục vụ chiến đấu',
} as const

export const lifeCycle = {
  detected: 'Phát hiện',
  nurtured: 'Bồi dưỡng',
  publicised: 'Tuyên truyền',
  replicated: 'Nhân rộng',
} as const

/** The four general criteria of the plan (III.2), shortened. */
export const generalCriteria = {
  conduct: 'Gương mẫu chấp hành, gắn với học tập và làm theo Bác',
  duty: 'Hoàn thành xuất sắc nhiệm vụ được giao',
  initiative: 'Có mô hình mới, cách làm hay, sáng kiến',
  solidarity: 'Tương thân tương ái, đóng góp cho kinh tế - xã hội',
} as const
export type GeneralCriterion = keyof typeof generalCriteria

/** The name as a title: “Bà Hà Thị Mận”; without honorific where none fits. */
export const titleOf = (name: string, honorific?: Honorific | null): string =>
  honorific ? `${upperFirst(honorifics[honorific])} ${name}` : name
