import { goodDeedShelf } from '@/exemplars/shelves'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = listRoute(goodDeedShelf)

export { generateMetadata, page as default }
