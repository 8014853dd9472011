import { specialPageKind } from '@/special-pages/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(specialPageKind)

export { generateMetadata, page as default }
