import { exemplarShelf } from '@/exemplars/shelves'
import { listRoute } from '../list-route'
import { exemplarTabs } from './tabs'

export const dynamic = 'force-dynamic'

export const GET = listRoute(exemplarShelf, { tabs: exemplarTabs })
