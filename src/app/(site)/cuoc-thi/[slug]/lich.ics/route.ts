import { contestKind } from '@/contests/kind'
import { calendarRoute } from '../../../calendar-route'

export const dynamic = 'force-dynamic'

export const GET = calendarRoute(contestKind)
