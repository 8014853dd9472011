/** The roles of the system, in the order of REQUIREMENTS: who may do what is decided in each domain's access and workflow. */
export const roles = ['admin', 'editor', 'affairs', 'orientation', 'contributor', 'judge'] as const

export type Role = (typeof roles)[number]

export const roleLabels: Record<Role, string> = {
  admin: 'Quản trị',
  editor: 'Biên tập (trung tâm truyền thông)',
  affairs: 'Thi đua, khen thưởng (phòng Nội vụ)',
  orientation: 'Định hướng tuyên truyền (Ban Tuyên giáo)',
  contributor: 'Cộng tác viên của đơn vị',
  judge: 'Giám khảo cuộc thi',
}

/** What access rules need to know of an account. */
export type Account = {
  id: string
  roles?: Role[] | null
  unit?: string | { id: string } | null
  deactivatedAt?: string | null
}

export const isActive = (account: Account | null | undefined): account is Account =>
  Boolean(account && !account.deactivatedAt)

/** Whether the account holds one of the roles; a deactivated account holds none. */
export const holds = (account: Account | null | undefined, ...wanted: Role[]): boolean =>
  isActive(account) && wanted.some((role) => account.roles?.includes(role))

export const unitIdOf = (account: Account): string | null =>
  typeof account.unit === 'object' ? (account.unit?.id ?? null) : (account.unit ?? null)
