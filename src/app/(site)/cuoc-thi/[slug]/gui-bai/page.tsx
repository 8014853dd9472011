import { NewEntryRoute, privately } from '../../entry-route'

export const dynamic = 'force-dynamic'

export const metadata = privately('Gửi bài dự thi')

export { NewEntryRoute as default }
