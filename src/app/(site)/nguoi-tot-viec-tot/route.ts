import { goodDeedShelf } from '@/exemplars/shelves'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

export const GET = listRoute(goodDeedShelf)
