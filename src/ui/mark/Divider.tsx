import { starPath } from './star'

const star = starPath({ centre: 12, rays: 14, outer: 11, inner: 4 })

/** A rule with a small star in the middle, between the parts of a page. */
export function Divider() {
  return (
    <div className="divider">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={star} />
      </svg>
    </div>
  )
}
