import { receiptRoute } from '../../../cuoc-thi/entry-route'

export const dynamic = 'force-dynamic'

export const GET = receiptRoute
