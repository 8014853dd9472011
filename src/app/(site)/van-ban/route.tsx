import { documentRow } from '@/documents/components/document-row'
import { documentShelf } from '@/documents/shelf'
import { DocumentTable } from '@/ui/documents/DocumentTable'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

export const GET = listRoute(documentShelf, {
  items: (docs) => <DocumentTable documents={docs.map(documentRow)} caption="Văn bản, mới nhất trước" />,
})
