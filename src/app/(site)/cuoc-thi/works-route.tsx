import type { Metadata } from 'next'
import { articleKind } from '@/articles/kind'
import { listSummaries } from '@/publishing/queries'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { CardGrid } from '@/ui/cards/CardGrid'
import { EmptyState } from '@/ui/lists/EmptyState'
import { PageHeading } from '@/ui/page/PageHeading'
import { cardOf } from '../carried-item'
import { type Asked, loadContest } from './contest-part'

const mostWorks = 100

const load = async ({ params }: Asked) => {
  const contest = await loadContest((await params).slug)
  return { ...contest, title: `Tác phẩm: ${contest.item.title}`, path: `${contest.item.href}/tac-pham` }
}

export const worksMetadata = async (asked: Asked): Promise<Metadata> => {
  const { item, title, path } = await load(asked)
  return pageMetadata(await getSite(), { ...itemDescription(item, await cardOf(item)), title, path })
}

/** Works of the contest that have been published. */
export async function WorksRoute(asked: Asked) {
  const { doc, item, trail, title, path } = await load(asked)
  const works = await listSummaries(articleKind, { where: { contest: { equals: doc.id } }, limit: mostWorks })
  return (
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
  )
}
