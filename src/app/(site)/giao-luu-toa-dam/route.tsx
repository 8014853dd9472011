import { linkedOccasion } from '@/events/components/linked-occasion'
import { eventShelf } from '@/events/shelf'
import { PartedOccasions } from '@/ui/events/OccasionList'
import { listRoute } from '../list-route'
import { monthCalendar } from './month-calendar'

export const dynamic = 'force-dynamic'

export const GET = listRoute(eventShelf, {
  before: (parameters) => monthCalendar(parameters, new Date()),
  items: (docs) => <PartedOccasions occasions={docs.map(linkedOccasion)} now={new Date()} headingLevel={2} />,
})
