import { articleShelf } from '@/articles/shelf'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = listRoute(articleShelf)

export { generateMetadata, page as default }
