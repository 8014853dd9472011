import { formatDate, toVietnamDay } from '@/shared/time/vietnam-date'

/** `at`: an instant in ISO 8601. */
export function DateLine({ at }: { at: string }) {
  const day = toVietnamDay(at)
  return (
    <time className="date-line" dateTime={day}>
      {formatDate(day)}
    </time>
  )
}
