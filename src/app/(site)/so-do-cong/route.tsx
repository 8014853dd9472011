import { fixedPaths, itemPath } from '@/shared/paths'
import { SiteMap } from '@/site/components/SiteMap'
import { SitePage } from '@/site/components/SitePage'
import { pageMetadata } from '@/site/metadata'
import { getSite, listMovementTitles, listSpecialPages } from '@/site/queries'
import { PageHeading } from '@/ui/page/PageHeading'
import { readPlaces } from '../placed'
import { readingPage } from '../reading-page'

export const dynamic = 'force-dynamic'

const page = { title: 'Sơ đồ cổng', description: 'Mọi mục của cổng trên một trang.', path: fixedPaths.siteMap }

const linkTo = (kind: 'movement' | 'special-page') => (row: { title: string; slug?: string | null }) => ({
  label: row.title,
  href: itemPath(kind, row.slug ?? ''),
})

export const GET = readingPage(async () => {
  const [places, movements, specialPages] = await Promise.all([readPlaces(), listMovementTitles(), listSpecialPages()])
  return {
    metadata: pageMetadata(await getSite(), page),
    body: (
      <SitePage path={page.path} title={page.title}>
        <PageHeading title={page.title} lead={page.description} />
        <SiteMap
          {...places}
          movements={movements.map(linkTo('movement'))}
          specialPages={specialPages.map(linkTo('special-page'))}
        />
      </SitePage>
    ),
  }
})
