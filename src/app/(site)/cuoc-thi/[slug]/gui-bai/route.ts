import { newEntryRoute } from '../../entry-route'

export const dynamic = 'force-dynamic'

export const GET = newEntryRoute
