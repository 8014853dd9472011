import { articleKind } from '@/articles/kind'
import { itemRoute } from '../../item-route'

export const dynamic = 'force-dynamic'

export const GET = itemRoute(articleKind)
