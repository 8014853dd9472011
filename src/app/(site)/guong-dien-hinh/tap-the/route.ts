import { collectiveShelf } from '@/exemplars/shelves'
import { listRoute } from '../../list-route'
import { exemplarTabs, exemplarTrail } from '../tabs'

export const dynamic = 'force-dynamic'

export const GET = listRoute(collectiveShelf, { tabs: exemplarTabs, trail: exemplarTrail })
