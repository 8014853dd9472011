import { emergingShelf } from '@/exemplars/shelves'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = listRoute(emergingShelf)

export { generateMetadata, page as default }
