import { eventKind } from '@/events/kind'
import { calendarRoute } from '../../../calendar-route'

export const dynamic = 'force-dynamic'

export const GET = calendarRoute(eventKind)
