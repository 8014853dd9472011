import { articleShelf } from '@/articles/shelf'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

export const GET = listRoute(articleShelf)
