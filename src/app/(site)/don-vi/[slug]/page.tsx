import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { fixedPaths, itemPath } from '@/shared/paths'
import { upperFirst } from '@/shared/text/upper-first'
import { SitePage } from '@/site/components/SitePage'
import { newsOf, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { unitView } from '@/site/unit-view'
import { UnitHeader } from '@/ui/places/UnitHeader'
import { listUnits } from '@/units/queries'
import { familyOf } from '@/units/succession'
import { listPlaced, PlacedItems } from '../../placed'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ slug: string }> }

const load = cache(async (slug: string) => (await listUnits()).find((unit) => unit.slug === slug) ?? notFound())

export const generateMetadata = async ({ params }: Asked): Promise<Metadata> => {
  const { name, about, slug } = await load((await params).slug)
  const description = about || `Gương điển hình tiên tiến, người tốt, việc tốt, mô hình, cách làm hay của ${name}.`
  const [title, path] = [upperFirst(name), itemPath('unit', slug)]
  return pageMetadata(await getSite(), { title, description, path, feeds: newsOf(title, path) })
}

export default async function UnitPage({ params }: Asked) {
  const unit = await load((await params).slug)
  const units = await listUnits()
  const columns = await listPlaced({ unit: familyOf(units, unit.id) })
  const trail = [{ label: 'Đơn vị', href: `${fixedPaths.siteMap}#don-vi` }]
  return (
    <SitePage path={itemPath('unit', unit.slug)} title={upperFirst(unit.name)} trail={trail}>
      <UnitHeader {...unitView(units, unit)} />
      <PlacedItems columns={columns} name={unit.name} page={itemPath('unit', unit.slug)} />
    </SitePage>
  )
}
