import { individualShelf } from '@/exemplars/shelves'
import { listRoute } from '../../list-route'
import { exemplarTabs, exemplarTrail } from '../tabs'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = listRoute(individualShelf, { tabs: exemplarTabs, trail: exemplarTrail })

export { generateMetadata, page as default }
