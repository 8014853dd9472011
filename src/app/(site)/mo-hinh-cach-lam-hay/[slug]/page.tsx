import { practiceKind } from '@/practices/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(practiceKind)

export { generateMetadata, page as default }
