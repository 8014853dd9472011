import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Occasion } from '@/shared/view'
import { IllustrativeMark } from '../cards/IllustrativeMark'
import { occasionTime } from './occasion-time'

export type LinkedOccasion = Occasion & { href: string; illustrative: boolean }

export function OccasionList({ occasions }: { occasions: LinkedOccasion[] }) {
  return (
    <ul className="occasions">
      {occasions.map(({ href, title, startsAt, endsAt, place, illustrative }) => (
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
            {illustrative && (
              <p className="card-meta">
                <IllustrativeMark />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

type Parted = { occasions: LinkedOccasion[]; now: Date; headingLevel: 2 | 3 }

/** What is on or to come, the next first; then what is over, the last first. */
export function PartedOccasions({ occasions, now, headingLevel }: Parted) {
  const Heading = `h${headingLevel}` as const
  const isOver = ({ endsAt }: LinkedOccasion) => Date.parse(endsAt) < now.getTime()
  const inOrder = occasions.toSorted((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt))
  const parts = [
    { title: 'Sắp diễn ra', shown: inOrder.filter((occasion) => !isOver(occasion)) },
    { title: 'Đã qua', shown: inOrder.filter(isOver).toReversed() },
  ]
  return parts.map(
    ({ title, shown }) =>
      shown.length > 0 && (
        <div key={title} className="occasion-part">
          <Heading>{title}</Heading>
          <OccasionList occasions={shown} />
        </div>
      ),
  )
}

/** A leaf of a tear-off calendar. Decoration: the date is said in words beside it. */
function DayLeaf({ at }: { at: string }) {
  const [year, month, day] = toVietnamDay(at).split('-')
  return (
    <span className="day-leaf" aria-hidden="true">
      <b>{Number(day)}</b>
      <span>
        {Number(month)}/{year}
      </span>
    </span>
  )
}
