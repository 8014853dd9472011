import { anniversaryKind } from '@/anniversary/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(anniversaryKind)

export { generateMetadata, page as default }
