import { getCampaign } from '@/campaigns/queries'
import { listSectors } from '@/sectors/queries'
import { fixedPaths, itemPath } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { newsOf, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { SectorHeader } from '@/ui/places/SectorHeader'
import { listPlaced, PlacedItems } from '../../placed'
import { readingPage } from '../../reading-page'

export const dynamic = 'force-dynamic'

const trail = [{ label: 'Lĩnh vực', href: `${fixedPaths.siteMap}#linh-vuc` }]

export const GET = readingPage<{ slug: string }>(async ({ params: { slug } }) => {
  const sector = (await listSectors()).find((row) => row.slug === slug)
  if (!sector) return null
  const [{ id, order, name, criteria }, site] = [sector, await getSite()]
  const campaign = sector.campaign ?? site.campaign
  const plan = campaign ? await getCampaign(String(campaign)) : null
  const columns = await listPlaced({ sector: [id] })
  const path = itemPath('sector', slug)
  return {
    metadata: pageMetadata(site, { title: name, description: criteria || name, path, feeds: newsOf(name, path) }),
    body: (
      <SitePage path={path} title={name} trail={trail}>
        <SectorHeader
          order={order}
          name={name}
          criteria={criteria ?? ''}
          source={plan?.title}
          sourceHref={plan?.href}
        />
        <PlacedItems columns={columns} name="lĩnh vực này" page={path} />
      </SitePage>
    ),
  }
})
