import { emergingKind } from '@/exemplars/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(emergingKind)

export { generateMetadata, page as default }
