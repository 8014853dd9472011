import { movementKind } from '@/movements/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(movementKind)

export { generateMetadata, page as default }
