import type { Where } from 'payload'
import { articleKind } from '@/articles/kind'
import { emergingKind, exemplarKind, goodDeedKind } from '@/exemplars/kind'
import { practiceKind } from '@/practices/kind'
import type { ContentKind } from '@/publishing/content-kind'
import { listItems } from '@/publishing/queries'
import { prefixes } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { EmptyState } from '@/ui/lists/EmptyState'
import { RelatedList } from '@/ui/page/RelatedList'

/** The kinds whose items belong to sectors and units, in the order in which a place shows them. */
export const placedKinds = [
  exemplarKind,
  goodDeedKind,
  practiceKind,
  emergingKind,
  articleKind,
] as readonly ContentKind<never>[]

const shownOfEach = 8

type Column = { kind: ContentKind<never>; items: Summary[]; total: number }

/** The newest items of each kind that belong to a place. */
export const listPlaced = (where: Where): Promise<Column[]> =>
  Promise.all(
    placedKinds.map(async (kind) => {
      const { docs, total } = await listItems(kind, { where, limit: shownOfEach, page: 1 })
      return { kind, items: docs.map(kind.summary), total }
    }),
  )

/** `narrowed`: the parameter that narrows a list to the place, such as `linh-vuc=y-te`. */
export function PlacedItems({ columns, narrowed, name }: { columns: Column[]; narrowed: string; name: string }) {
  const filled = columns.filter(({ items }) => items.length > 0)
  if (filled.length === 0)
    return (
      <EmptyState
        title={`Chưa có bài nào của ${name}`}
        text="Mời bạn xem gương ở những nơi khác, những lĩnh vực khác."
        links={[{ label: 'Mọi gương điển hình tiên tiến', href: prefixes.exemplar }]}
      />
    )
  return filled.map(({ kind, items, total }) => (
    <RelatedList
      key={kind.key}
      id={kind.key}
      title={total > items.length ? `${kind.label} (${total})` : kind.label}
      items={items}
      variant={items.length < 3 ? 'row' : 'standard'}
      href={`${prefixes[kind.key]}?${narrowed}`}
      tone={kind.key === 'practice' ? 'bamboo' : kind.key === 'emerging' ? 'gold' : 'lacquer'}
    />
  ))
}
