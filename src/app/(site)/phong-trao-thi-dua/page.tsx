import { movementShelf } from '@/movements/shelf'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = listRoute(movementShelf)

export { generateMetadata, page as default }
