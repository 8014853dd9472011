import { exemplarKind } from '@/exemplars/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(exemplarKind)

export { generateMetadata, page as default }
