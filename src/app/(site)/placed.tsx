import { articleKind } from '@/articles/kind'
import { countByPlace, newestPlaced } from '@/catalogue/queries'
import type { Narrowed } from '@/catalogue/statements'
import { emergingKind, exemplarKind, goodDeedKind } from '@/exemplars/kind'
import { practiceKind } from '@/practices/kind'
import type { ContentKind } from '@/publishing/content-kind'
import { listSectors } from '@/sectors/queries'
import { feedOf, prefixes } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { sectorCounts, unitCounts } from '@/site/places'
import { EmptyState } from '@/ui/lists/EmptyState'
import { RelatedList } from '@/ui/page/RelatedList'
import { FeedLink } from '@/ui/places/FeedLink'
import { listUnits } from '@/units/queries'

/** The kinds whose items belong to sectors and units, in the order in which a place shows them. */
export const placedKinds = [
  exemplarKind,
  goodDeedKind,
  practiceKind,
  emergingKind,
  articleKind,
] as readonly ContentKind<never>[]

/** The sectors and the units of today, each with how much there is of it. */
export const readPlaces = async () => {
  const [sectors, units] = await Promise.all([listSectors(), listUnits()])
  const counts = await countByPlace(placedKinds, { sectors, units })
  return { sectors: sectorCounts(sectors, counts), units: unitCounts(units, counts) }
}

const shownOfEach = 8

type Column = { kind: ContentKind<never>; items: Summary[]; total: number }

/** The newest items of each kind that belong to a place. */
export const listPlaced = (narrowed: Narrowed): Promise<Column[]> =>
  Promise.all(placedKinds.map(async (kind) => ({ kind, ...(await newestPlaced({ kind }, narrowed, shownOfEach)) })))

type Placed = {
  columns: Column[]
  name: string
  /** The place's own page. */
  page: string
}

export function PlacedItems({ columns, name, page }: Placed) {
  // A list is narrowed to a place by the words of its address: `linh-vuc=y-te`.
  const narrowed = page.slice(1).replace('/', '=')
  const filled = columns.filter(({ items }) => items.length > 0)
  if (filled.length === 0)
    return (
      <EmptyState
        title={`Chưa có bài nào của ${name}`}
        text="Mời bạn xem gương ở những nơi khác, những lĩnh vực khác."
        links={[{ label: 'Mọi gương điển hình tiên tiến', href: prefixes.exemplar }]}
      />
    )
  return (
    <>
      {filled.map(({ kind, items, total }) => (
        <RelatedList
          key={kind.key}
          id={kind.key}
          title={total > items.length ? `${kind.label} (${total})` : kind.label}
          items={items}
          variant={items.length < 3 ? 'row' : 'standard'}
          href={`${prefixes[kind.key]}?${narrowed}`}
          tone={kind.key === 'practice' ? 'bamboo' : kind.key === 'emerging' ? 'gold' : 'lacquer'}
        />
      ))}
      <FeedLink of={name} href={feedOf(page)} />
    </>
  )
}
