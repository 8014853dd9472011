import { formatNumber } from '@/shared/text/number-format'

export type SectorCount = { name: string; href: string; count: number }

/** In the plan's order. */
export function SectorGrid({ sectors }: { sectors: SectorCount[] }) {
  return (
    <ol className="sector-grid">
      {sectors.map(({ name, href, count }) => (
        <li key={href}>
          <a href={href}>{name}</a>{' '}
          <span className="count">
            {formatNumber(count)}
            <span className="visually-hidden"> bài</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
