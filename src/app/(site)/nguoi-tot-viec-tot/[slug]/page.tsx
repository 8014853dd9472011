import { goodDeedKind } from '@/exemplars/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(goodDeedKind)

export { generateMetadata, page as default }
