import type { Summary } from '@/shared/view'
import { CardGrid } from '../cards/CardGrid'
import type { CardVariant } from '../cards/ItemCard'
import { SectionHeading } from './SectionHeading'

type Props = {
  title: string
  items: Summary[]
  id: string
  href?: string
  variant?: CardVariant
  tone?: 'lacquer' | 'bamboo' | 'gold'
}

/** Nothing where there are no items. */
export function RelatedList({ title, items, id, href, variant, tone }: Props) {
  if (items.length === 0) return null
  return (
    <section className="related-list" aria-labelledby={id}>
      <SectionHeading title={title} id={id} href={href} tone={tone} />
      <CardGrid items={items} variant={variant} />
    </section>
  )
}
