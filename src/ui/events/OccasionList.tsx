import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Occasion } from '@/shared/view'
import { occasionTime } from './occasion-time'

export type LinkedOccasion = Occasion & { href: string }

export function OccasionList({ occasions }: { occasions: LinkedOccasion[] }) {
  return (
    <ul className="occasions">
      {occasions.map(({ href, title, startsAt, endsAt, place }) => (
        <li key={href}>
          <DayLeaf at={startsAt} />
          <div>
            <p className="occasion-title">
              <a href={href}>{title}</a>
            </p>
            <p className="occasion-when">
              {occasionTime(startsAt, endsAt)}
              {place && `, ${place}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** A leaf of a tear-off calendar. Decoration: the date is said in words beside it. */
function DayLeaf({ at }: { at: string }) {
  const [, month, day] = toVietnamDay(at).split('-')
  return (
    <span className="day-leaf" aria-hidden="true">
      <b>{Number(day)}</b>
      <span>Tháng {Number(month)}</span>
    </span>
  )
}
