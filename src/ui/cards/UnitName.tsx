import { itemPath } from '@/shared/paths'
import type { UnitNamed } from '@/shared/view'

type Props = { unit: UnitNamed; locality?: string; linked?: boolean }

/** "khu 6, (xã Sơn Vi cũ), xã Phùng Nguyên": as it was at the time, then its successor. */
export function UnitName({ unit, locality, linked = false }: Props) {
  const named = ({ name, slug }: { name: string; slug: string }) =>
    linked ? <a href={itemPath('unit', slug)}>{name}</a> : name
  return (
    <span className="unit-name">
      {locality && `${locality}, `}
      {unit.successor ? (
        <>
          ({named(unit)} cũ), {named(unit.successor)}
        </>
      ) : (
        named(unit)
      )}
    </span>
  )
}
