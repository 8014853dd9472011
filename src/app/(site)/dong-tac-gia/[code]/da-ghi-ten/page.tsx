import { privately } from '../../../cuoc-thi/entry-route'
import { JoinedRoute } from '../../../cuoc-thi/invitation-route'

export const dynamic = 'force-dynamic'

export const metadata = privately('Đã ghi tên đồng tác giả')

export { JoinedRoute as default }
