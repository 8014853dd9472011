import { scriptRoute } from '../../../script-route'

export const dynamic = 'force-dynamic'

export const GET = scriptRoute
