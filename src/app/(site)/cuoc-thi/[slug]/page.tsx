import { contestKind } from '@/contests/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(contestKind)

export { generateMetadata, page as default }
