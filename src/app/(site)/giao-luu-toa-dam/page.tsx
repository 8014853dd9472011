import { linkedOccasion } from '@/events/components/linked-occasion'
import { eventShelf } from '@/events/shelf'
import { OccasionList } from '@/ui/events/OccasionList'
import { listRoute } from '../list-route'
import { monthCalendar } from './month-calendar'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = listRoute(eventShelf, {
  before: (parameters) => monthCalendar(parameters, new Date()),
  items: (docs) => <OccasionList occasions={docs.map(linkedOccasion)} />,
})

export { generateMetadata, page as default }
