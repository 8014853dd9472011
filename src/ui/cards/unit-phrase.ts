import type { UnitNamed } from '@/shared/view'

/** "(xã Sơn Vi cũ), xã Phùng Nguyên": as it was at the time, then its successor. */
export const unitPhrase = ({ name, successor }: UnitNamed): string =>
  successor ? `(${name} cũ), ${successor.name}` : name
