import { starPath } from './star'

const star = starPath({ centre: 50, rays: 14, outer: 40, inner: 15 })

/** The rayed star of the Đông Sơn drum. Decoration: the name stands beside it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle className="mark-ground" cx="50" cy="50" r="50" />
      <circle className="mark-ring" cx="50" cy="50" r="45" />
      <path className="mark-star" d={star} />
    </svg>
  )
}
