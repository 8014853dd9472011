import type { UnitKey } from './cast.ts'

export type Unit = {
  key: UnitKey
  slug: string
  kind: 'commune' | 'town'
  name: string
  /** null where the code could not be confirmed. Codes and names are used again over time, so neither is a key. */
  gsoCode: string | null
  /** yyyy-MM-dd, both days included; null: before or after all that is recorded here. */
  validFrom: string | null
  validUntil: string | null
  predecessors: UnitKey[]
  successor: UnitKey | null
}

/** The four communes that exist since 01/07/2025 (Resolution 1676/NQ-UBTVQH15) and the twelve units that they replaced. */
export const units: Unit[] = [
{key: 'xa-lam-thao',
slug: 'xa-lam-thao',kind: 'commune',name: 'xã Lâm Thao',gsoCode: '08494',validFrom: '2025-07-01',validUntil: null,predecessors: ['thi-tran-lam-thao-truoc-2025','thi-tran-hung-son-truoc-2025','xa-thach-son-truoc-2025'],successor: null},
{key: 'xa-xuan-lung',
slug: 'xa-xuan-lung',kind: 'commune',name: 'xã Xuân Lũng',gsoCode: '08500',validFrom: '2025-07-01',validUntil: null,predecessors: ['xa-tien-kien-truoc-2025','xa-xuan-huy-truoc-2025','xa-xuan-lung-truoc-2025'],successor: null},
{key: 'xa-phung-nguyen',
slug: 'xa-phung-nguyen',kind: 'commune',name: 'xã Phùng Nguyên',gsoCode: '08521',validFrom: '2025-07-01',validUntil: null,predecessors: ['xa-tu-xa-truoc-2025','xa-son-vi-truoc-2025','xa-phung-nguyen-truoc-2025'],successor: null},
{key: 'xa-ban-nguyen',
slug: 'xa-ban-nguyen',kind: 'commune',name: 'xã Bản Nguyên',gsoCode: '08527',validFrom: '2025-07-01',validUntil: null,predecessors: ['xa-cao-xa-truoc-2025','xa-vinh-lai-truoc-2025','xa-ban-nguyen-truoc-2025'],successor: null},
{key: 'thi-tran-lam-thao-truoc-2025',
slug: 'thi-tran-lam-thao-truoc-2025',kind: 'town',name: 'thị trấn Lâm Thao',gsoCode: null,validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-lam-thao'},
{key: 'thi-tran-hung-son-truoc-2025',
slug: 'thi-tran-hung-son-truoc-2025',kind: 'town',name: 'thị trấn Hùng Sơn',gsoCode: null,validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-lam-thao'},
{key: 'xa-thach-son-truoc-2025',
slug: 'xa-thach-son-truoc-2025',kind: 'commune',name: 'xã Thạch Sơn',gsoCode: null,validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-lam-thao'},
{key: 'xa-tien-kien-truoc-2025',
slug: 'xa-tien-kien-truoc-2025',kind: 'commune',name: 'xã Tiên Kiên',gsoCode: '08497',validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-xuan-lung'},
{key: 'xa-xuan-huy-truoc-2025',
slug: 'xa-xuan-huy-truoc-2025',kind: 'commune',name: 'xã Xuân Huy',gsoCode: null,validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-xuan-lung'},
{key: 'xa-xuan-lung-truoc-2025',
slug: 'xa-xuan-lung-truoc-2025',kind: 'commune',name: 'xã Xuân Lũng',gsoCode: null,validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-xuan-lung'},
{key: 'xa-tu-xa-truoc-2025',
slug: 'xa-tu-xa-truoc-2025',kind: 'commune',name: 'xã Tứ Xã',gsoCode: null,validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-phung-nguyen'},
{key: 'xa-son-vi-truoc-2025',
slug: 'xa-son-vi-truoc-2025',kind: 'commune',name: 'xã Sơn Vi',gsoCode: null,validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-phung-nguyen'},
{key: 'xa-phung-nguyen-truoc-2025',
slug: 'xa-phung-nguyen-truoc-2025',kind: 'commune',name: 'xã Phùng Nguyên',gsoCode: null,validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-phung-nguyen'},
{key: 'xa-cao-xa-truoc-2025',
slug: 'xa-cao-xa-truoc-2025',kind: 'commune',name: 'xã Cao Xá',gsoCode: '08527',validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-ban-nguyen'},
{key: 'xa-vinh-lai-truoc-2025',
slug: 'xa-vinh-lai-truoc-2025',kind: 'commune',name: 'xã Vĩnh Lại',gsoCode: '08533',validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-ban-nguyen'},
{key: 'xa-ban-nguyen-truoc-2025',
slug: 'xa-ban-nguyen-truoc-2025',kind: 'commune',name: 'xã Bản Nguyên',gsoCode: null,validFrom: null,validUntil: '2025-06-30',predecessors: [],successor: 'xa-ban-nguyen'},
]
