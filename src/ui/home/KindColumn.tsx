import type { Summary } from '@/shared/view'
import { CardGrid } from '../cards/CardGrid'
import { ItemCard } from '../cards/ItemCard'
import { SectionHeading } from '../page/SectionHeading'

type Props = { id: string; title: string; href: string; items: Summary[]; tone?: 'lacquer' | 'bamboo' | 'gold' }

/** One of the columns of the home page: the first item with picture, the others as titles. Nothing where it is empty. */
export function KindColumn({ id, title, href, items, tone = 'lacquer' }: Props) {
  const [first, ...others] = items
  if (!first) return null
  return (
    <section className="kind-column" aria-labelledby={id}>
      <SectionHeading id={id} title={title} href={href} tone={tone} />
      <ItemCard item={first} variant="standard" />
      <CardGrid items={others} variant="compact" />
    </section>
  )
}
