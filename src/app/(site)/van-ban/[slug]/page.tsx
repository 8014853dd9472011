import { documentKind } from '@/documents/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(documentKind)

export { generateMetadata, page as default }
