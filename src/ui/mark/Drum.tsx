import { chevronsPath, cranesPath, starPath } from './star'

const star = starPath({ centre: 200, rays: 14, outer: 72, inner: 24 })
const chevrons = chevronsPath({ centre: 200, rays: 14, outer: 66, inner: 42 })
const cranes = cranesPath({ centre: 200, count: 12, radius: 136, size: 13.5 })

/** The face of the drum, for the edition of 11/6. Decoration. */
export function Drum() {
  return (
    <svg className="drum" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <path className="drum-solid" d={star} />
      <g className="drum-line">
        <path d={chevrons} />
        <circle cx="200" cy="200" r="78" />
        <circle cx="200" cy="200" r="84" />
        <circle cx="200" cy="200" r="104" />
        <circle cx="200" cy="200" r="110" />
        <circle cx="200" cy="200" r="116" />
        <circle cx="200" cy="200" r="161" />
        <circle cx="200" cy="200" r="167" />
        <circle cx="200" cy="200" r="190" />
        <circle cx="200" cy="200" r="197" />
      </g>
      <circle className="drum-dots" cx="200" cy="200" r="94" pathLength="280" />
      <path className="drum-solid" d={cranes} />
      <circle className="drum-teeth" cx="200" cy="200" r="178.5" pathLength="360" />
    </svg>
  )
}
