import { articleKind } from '@/articles/kind'
import { columns } from '@/articles/terms'
import { movementShelf } from '@/movements/shelf'
import { listSummaries } from '@/publishing/queries'
import { prefixes } from '@/shared/paths'
import { RelatedList } from '@/ui/page/RelatedList'
import { listRoute } from '../list-route'

export const dynamic = 'force-dynamic'

const newestOfColumn = (column: keyof typeof columns) =>
  listSummaries(articleKind, { where: { column: { equals: column } }, limit: 4 })

/** The columns of articles that are about movements, whichever. */
const aboutMovements = async () => {
  const [news, thought] = await Promise.all([newestOfColumn('movement-news'), newestOfColumn('thought-and-policy')])
  return (
    <>
      <RelatedList id="tin-phong-trao" title={columns['movement-news']} items={news} href={prefixes.article} />
      <RelatedList
        id="tu-tuong-chinh-sach"
        title={columns['thought-and-policy']}
        items={thought}
        href={prefixes.article}
        tone="gold"
      />
    </>
  )
}

export const GET = listRoute(movementShelf, { after: aboutMovements })
