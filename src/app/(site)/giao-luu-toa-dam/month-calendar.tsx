import { linkedOccasion } from '@/events/components/linked-occasion'
import { eventKind } from '@/events/kind'
import { eventShelf } from '@/events/shelf'
import { listItems } from '@/publishing/queries'
import { monthAfter, monthOf, startOfMonth } from '@/shared/time/vietnam-month'
import { listHref, type Parameters, without } from '@/site/list-address'
import { Calendar } from '@/ui/events/Calendar'

const most = 200

/** The calendar of the month that is asked for, or of this month. */
export const monthCalendar = async (parameters: Parameters, now: Date) => {
  const month = parameters.thang ?? monthOf(now)
  const [start, end] = [startOfMonth(month), startOfMonth(monthAfter(month, 1))].map((instant) => instant.toISOString())
  const { docs } = await listItems(eventKind, {
    where: {
      and: [
        { startsAt: { less_than: end } },
        { or: [{ startsAt: { greater_than_equal: start } }, { endsAt: { greater_than_equal: start } }] },
      ],
    },
    sort: ['startsAt', 'id'],
    limit: most,
  })
  const hrefOf = (thang: string) => listHref(eventShelf.path, { ...without(parameters, 'trang'), thang })
  return (
    <Calendar
      month={month}
      occasions={docs.map(linkedOccasion)}
      previousHref={hrefOf(monthAfter(month, -1))}
      nextHref={hrefOf(monthAfter(month, 1))}
    />
  )
}
