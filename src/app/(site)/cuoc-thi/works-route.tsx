import { articleKind } from '@/articles/kind'
import { listSummaries } from '@/publishing/queries'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { CardGrid } from '@/ui/cards/CardGrid'
import { EmptyState } from '@/ui/lists/EmptyState'
import { PageHeading } from '@/ui/page/PageHeading'
import { cardOf } from '../carried-item'
import { readingPage } from '../reading-page'
import { loadContest } from './contest-part'

const mostWorks = 100

/** Works of the contest that have been published. */
export const worksRoute = readingPage<{ slug: string }>(async ({ params }) => {
  const contest = await loadContest(params.slug)
  if (!contest) return null
  const { doc, item, trail } = contest
  const [title, path] = [`Tác phẩm: ${item.title}`, `${item.href}/tac-pham`]
  const works = await listSummaries(articleKind, { where: { contest: { equals: doc.id } }, limit: mostWorks })
  return {
    metadata: pageMetadata(await getSite(), { ...itemDescription(item, await cardOf(item)), title, path }),
    body: (
      <SitePage path={path} title="Tác phẩm" trail={trail}>
        <PageHeading title={title} lead={item.standfirst} />
        {works.length > 0 ? (
          <CardGrid headingLevel={2} items={works} />
        ) : (
          <EmptyState
            links={[{ label: 'Về trang cuộc thi', href: item.href }]}
            text="Tác phẩm đoạt giải được đăng ở đây khi tác giả và nhân vật đồng ý."
            title="Chưa có tác phẩm nào được đăng"
          />
        )}
      </SitePage>
    ),
  }
})
