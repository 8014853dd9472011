import { invitationRoute } from '../../cuoc-thi/invitation-route'

export const dynamic = 'force-dynamic'

export const GET = invitationRoute
