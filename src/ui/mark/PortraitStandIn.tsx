import { initials } from '@/shared/text/person-name'
import { standInOf } from './stand-in'
import { starPath } from './star'

/** Stands where an item has no picture: the drum's rays behind the initials. Decoration: the name stands beside it. */
export function PortraitStandIn({ name, sector = '' }: { name: string; sector?: string }) {
  const { ground, ring, rays, turn } = standInOf(name, sector)
  return (
    <svg
      className={`stand-in stand-in-${ground}`}
      viewBox="0 0 400 400"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="stand-in-ground" width="400" height="400" />
      <g className="stand-in-rays" transform={`rotate(${turn} 200 200)`}>
        <path d={starPath({ centre: 200, rays, outer: 300, inner: 96 })} />
        <circle cx="200" cy="200" r="118" />
        <circle className={`stand-in-${ring}`} cx="200" cy="200" r="134" pathLength="240" />
        <circle cx="200" cy="200" r="150" />
      </g>
      <circle className="stand-in-disc" cx="200" cy="200" r="104" />
      <text className="stand-in-initials" x="200" y="236" textAnchor="middle">
        {initials(name)}
      </text>
    </svg>
  )
}
