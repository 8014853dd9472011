import { articleKind } from '@/articles/kind'
import { listSummaries } from '@/publishing/queries'
import { CardGrid } from '@/ui/cards/CardGrid'
import { EmptyState } from '@/ui/lists/EmptyState'
import { PageHeading } from '@/ui/page/PageHeading'
import { contestPart } from './contest-part'

const mostWorks = 100

/** Works of the contest that have been published. */
export const worksRoute = contestPart('Tác phẩm', '/tac-pham', async ({ doc, item, title }) => {
  const works = await listSummaries(articleKind, { where: { contest: { equals: doc.id } }, limit: mostWorks })
  return (
    <>
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
    </>
  )
})
