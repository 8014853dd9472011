import { formatNumber } from '@/shared/text/number-format'

/** `formerNames`: of the units it succeeds. */
export type UnitCount = { name: string; href: string; count: number; formerNames: string[] }

export function UnitList({ units }: { units: UnitCount[] }) {
  return (
    <ul className="unit-list">
      {units.map(({ name, href, count, formerNames }) => (
        <li key={href}>
          <p>
            <a href={href}>{name}</a>{' '}
            <span className="count">
              {formatNumber(count)}
              <span className="visually-hidden"> bài</span>
            </span>
          </p>
          {formerNames.length > 0 && <p className="unit-former">trước là {formerNames.join(', ')}</p>}
        </li>
      ))}
    </ul>
  )
}
