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
import { readingPage } from '../../reading-page'

export const dynamic = 'force-dynamic'

const trail = [{ label: 'Đơn vị', href: `${fixedPaths.siteMap}#don-vi` }]

export const GET = readingPage<{ slug: string }>(async ({ params: { slug } }) => {
  const units = await listUnits()
  const unit = units.find((row) => row.slug === slug)
  if (!unit) return null
  const { id, name, about } = unit
  const [title, path] = [upperFirst(name), itemPath('unit', slug)]
  const columns = await listPlaced({ unit: familyOf(units, id) })
  return {
    metadata: pageMetadata(await getSite(), {
      title,
      description: about || `Gương điển hình tiên tiến, người tốt, việc tốt, mô hình, cách làm hay của ${name}.`,
      path,
      feeds: newsOf(title, path),
    }),
    body: (
      <SitePage path={path} title={title} trail={trail}>
        <UnitHeader {...unitView(units, unit)} />
        <PlacedItems columns={columns} name={name} page={path} />
      </SitePage>
    ),
  }
})
