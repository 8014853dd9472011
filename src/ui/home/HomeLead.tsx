import type { Summary } from '@/shared/view'
import { CardGrid } from '../cards/CardGrid'
import { ItemCard } from '../cards/ItemCard'

/** The first story and those beside it. */
export function HomeLead({
  lead,
  beside,
  kicker,
}: {
  lead: Summary
  beside: Summary[]
  kicker?: (item: Summary) => string | undefined
}) {
  return (
    <section className="home-lead" aria-label="Nổi bật">
      <ItemCard item={lead} variant="lead" headingLevel={2} kicker={kicker?.(lead)} />
      <CardGrid items={beside} variant="standard" headingLevel={3} kicker={kicker} />
    </section>
  )
}
