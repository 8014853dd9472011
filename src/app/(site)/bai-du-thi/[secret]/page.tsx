import { OwnEntryRoute, privately } from '../../cuoc-thi/entry-route'

export const dynamic = 'force-dynamic'

export const metadata = privately('Bài dự thi của bạn')

export { OwnEntryRoute as default }
