import { specialPageKind } from '@/special-pages/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

export const GET = itemRoute(specialPageKind)
