import { upperFirst } from '@/shared/text/upper-first'
import type { UnitNamed } from '@/shared/view'

/** "(xã Sơn Vi cũ), xã Phùng Nguyên": as it was at the time, then its successor. */
export const unitPhrase = ({ name, successor }: UnitNamed): string =>
  successor ? `(${name} cũ), ${successor.name}` : name

/** "Xã Sơn Vi (cũ), nay là xã Phùng Nguyên": the unit as the title of something. */
export const unitTitle = ({ name, successor }: UnitNamed): string => {
  const titled = upperFirst(name)
  return successor ? `${titled} (cũ), nay là ${successor.name}` : titled
}
