import { privately } from '../../../cuoc-thi/entry-route'
import { LeftRoute } from '../../../cuoc-thi/invitation-route'

export const dynamic = 'force-dynamic'

export const metadata = privately('Đã rút tên đồng tác giả')

export { LeftRoute as default }
