import { practiceShelf } from '@/practices/shelf'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

export const GET = listRoute(practiceShelf)
