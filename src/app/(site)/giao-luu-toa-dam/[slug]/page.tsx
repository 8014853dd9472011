import { eventKind } from '@/events/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = itemRoute(eventKind)

export { generateMetadata, page as default }
