import { privately } from '../../cuoc-thi/entry-route'
import { InvitationRoute } from '../../cuoc-thi/invitation-route'

export const dynamic = 'force-dynamic'

export const metadata = privately('Lời mời làm đồng tác giả')

export { InvitationRoute as default }
