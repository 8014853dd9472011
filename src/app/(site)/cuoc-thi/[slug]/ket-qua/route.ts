import { resultsRoute } from '../../results-route'

export const dynamic = 'force-dynamic'

export const GET = resultsRoute
