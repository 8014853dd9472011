import { exemplarShelf } from '@/exemplars/shelves'
import { listRoute } from '../list-route'
import { exemplarTabs } from './tabs'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = listRoute(exemplarShelf, { tabs: exemplarTabs })

export { generateMetadata, page as default }
