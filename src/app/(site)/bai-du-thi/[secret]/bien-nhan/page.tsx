import { privately, ReceiptRoute } from '../../../cuoc-thi/entry-route'

export const dynamic = 'force-dynamic'

export const metadata = privately('Biên nhận bài dự thi')

export { ReceiptRoute as default }
