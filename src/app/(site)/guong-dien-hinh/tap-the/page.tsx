import { collectiveShelf } from '@/exemplars/shelves'
import { listRoute } from '../../list-route'
import { exemplarTabs, exemplarTrail } from '../tabs'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = listRoute(collectiveShelf, { tabs: exemplarTabs, trail: exemplarTrail })

export { generateMetadata, page as default }
