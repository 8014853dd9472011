import { householdShelf } from '@/exemplars/shelves'
import { listRoute } from '../../list-route'
import { exemplarTabs, exemplarTrail } from '../tabs'

export const dynamic = 'force-dynamic'

export const GET = listRoute(householdShelf, { tabs: exemplarTabs, trail: exemplarTrail })
