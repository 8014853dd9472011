import { rulesRoute } from '../../rules-route'

export const dynamic = 'force-dynamic'

export const GET = rulesRoute
