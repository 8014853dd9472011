import type { Summary } from '@/shared/view'
import { type CardVariant, ItemCard } from './ItemCard'

type Props = {
  items: Summary[]
  variant?: CardVariant
  headingLevel?: 2 | 3 | 4
  kicker?: (item: Summary) => string | undefined
}

export function CardGrid({ items, variant = 'standard', headingLevel = 3, kicker }: Props) {
  return (
    <ul className={`card-list card-list-${variant}`}>
      {items.map((item) => (
        <li key={`${item.kind}-${item.id}`}>
          <ItemCard item={item} variant={variant} headingLevel={headingLevel} kicker={kicker?.(item)} />
        </li>
      ))}
    </ul>
  )
}
