import type { Metadata } from 'next'
import { countByPlace } from '@/publishing/queries'
import { listSectors } from '@/sectors/queries'
import { fixedPaths, itemPath } from '@/shared/paths'
import { SiteMap } from '@/site/components/SiteMap'
import { SitePage } from '@/site/components/SitePage'
import { pageMetadata } from '@/site/metadata'
import { sectorCounts, unitCounts } from '@/site/places'
import { getSite, listMovementTitles, listSpecialPages } from '@/site/queries'
import { PageHeading } from '@/ui/page/PageHeading'
import { listUnits } from '@/units/queries'
import { placedKinds } from '../placed'

export const dynamic = 'force-dynamic'

const page = { title: 'Sơ đồ cổng', description: 'Mọi mục của cổng trên một trang.', path: fixedPaths.siteMap }

const linkTo = (kind: 'movement' | 'special-page') => (row: { title: string; slug?: string | null }) => ({
  label: row.title,
  href: itemPath(kind, row.slug ?? ''),
})

export const generateMetadata = async (): Promise<Metadata> => pageMetadata(await getSite(), page)

export default async function SiteMapPage() {
  const [counts, sectors, units] = await Promise.all([countByPlace(placedKinds), listSectors(), listUnits()])
  const [movements, specialPages] = await Promise.all([listMovementTitles(), listSpecialPages()])
  return (
    <SitePage path={page.path} title={page.title}>
      <PageHeading title={page.title} lead={page.description} />
      <SiteMap
        sectors={sectorCounts(sectors, counts)}
        units={unitCounts(units, counts)}
        movements={movements.map(linkTo('movement'))}
        specialPages={specialPages.map(linkTo('special-page'))}
      />
    </SitePage>
  )
}
