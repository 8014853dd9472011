import { articleKind } from '@/articles/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(articleKind)

export { generateMetadata, page as default }
