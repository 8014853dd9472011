import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { getCampaign } from '@/campaigns/queries'
import { listSectors } from '@/sectors/queries'
import { fixedPaths, itemPath } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { newsOf, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { SectorHeader } from '@/ui/places/SectorHeader'
import { listPlaced, PlacedItems } from '../../placed'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ slug: string }> }

const load = cache(async (slug: string) => (await listSectors()).find((sector) => sector.slug === slug) ?? notFound())

export const generateMetadata = async ({ params }: Asked): Promise<Metadata> => {
  const { name, criteria, slug } = await load((await params).slug)
  const path = itemPath('sector', slug)
  return pageMetadata(await getSite(), { title: name, description: criteria || name, path, feeds: newsOf(name, path) })
}

export default async function SectorPage({ params }: Asked) {
  const { id, order, name, criteria, slug, campaign } = await load((await params).slug)
  const present = campaign ?? (await getSite()).campaign
  const [plan, columns] = await Promise.all([
    present ? getCampaign(String(present)) : null,
    listPlaced({ sector: [id] }),
  ])
  const trail = [{ label: 'Lĩnh vực', href: `${fixedPaths.siteMap}#linh-vuc` }]
  return (
    <SitePage path={itemPath('sector', slug)} title={name} trail={trail}>
      <SectorHeader order={order} name={name} criteria={criteria ?? ''} source={plan?.title} sourceHref={plan?.href} />
      <PlacedItems columns={columns} name="lĩnh vực này" page={itemPath('sector', slug)} />
    </SitePage>
  )
}
