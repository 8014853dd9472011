import type { Where } from 'payload'
import { linkedOccasion } from '@/events/components/linked-occasion'
import { eventKind } from '@/events/kind'
import { eventShelf } from '@/events/shelf'
import { listItems } from '@/publishing/queries'
import { type Month, monthAfter, monthOf, startOfMonth } from '@/shared/time/vietnam-month'
import { listHref, type Parameters, without } from '@/site/list-address'
import { Calendar } from '@/ui/events/Calendar'

const most = 200

const isThereOne = async (startsAt: Record<string, string>) =>
  (await listItems(eventKind, { where: { startsAt }, limit: 1 })).length > 0

const inOrder = ['startsAt', 'id']

/** What lasts longer than a quarter is no event; so the index by the beginning bounds what is looked at. */
const longest = 92 * 24 * 60 * 60 * 1000

const sinceInstant = (instant: string): Where => ({
  and: [
    { startsAt: { greater_than_equal: new Date(Date.parse(instant) - longest).toISOString() } },
    { or: [{ startsAt: { greater_than_equal: instant } }, { endsAt: { greater_than_equal: instant } }] },
  ],
})

/** This month, or the next in which something happens: nobody has to leaf through empty months. */
const openingMonth = async (current: Month): Promise<Month> => {
  const where = sinceInstant(startOfMonth(current).toISOString())
  const [next] = await listItems(eventKind, { where, sort: inOrder, limit: 1 })
  return next && monthOf(next.startsAt) > current ? monthOf(next.startsAt) : current
}

/**
 * The calendar of the month that is asked for. It leads on to months only as far as there are events, and back to this month:
 * nobody, and no robot, turns empty leaves for ever.
 */
export const monthCalendar = async (parameters: Parameters, now: Date) => {
  const current = monthOf(now)
  const month = parameters.thang ?? (await openingMonth(current))
  const [start = '', end = ''] = [startOfMonth(month), startOfMonth(monthAfter(month, 1))].map((instant) =>
    instant.toISOString(),
  )
  const [docs, isOneBefore, isOneAfter] = await Promise.all([
    listItems(eventKind, {
      where: {
        and: [{ startsAt: { less_than: end } }, sinceInstant(start)],
      },
      sort: inOrder,
      limit: most,
    }),
    isThereOne({ less_than: start }),
    isThereOne({ greater_than_equal: end }),
  ])
  const hrefOf = (thang: string) => listHref(eventShelf.path, { ...without(parameters, 'trang'), thang })
  return (
    <Calendar
      month={month}
      occasions={docs.map(linkedOccasion)}
      previousHref={isOneBefore || month > current ? hrefOf(monthAfter(month, -1)) : undefined}
      nextHref={isOneAfter || month < current ? hrefOf(monthAfter(month, 1)) : undefined}
    />
  )
}
