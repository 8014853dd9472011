import { practiceShelf } from '@/practices/shelf'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = listRoute(practiceShelf)

export { generateMetadata, page as default }
