import type { Summary } from '@/shared/view'
import { DateLine } from './DateLine'
import { IllustrativeMark } from './IllustrativeMark'
import { ItemPicture } from './ItemPicture'
import { UnitName } from './UnitName'

/** lead: the page's first story; standard: in a grid; compact: small picture beside the title; row: in a list, with standfirst. */
export type CardVariant = 'lead' | 'standard' | 'compact' | 'row'

type Props = {
  item: Summary
  variant?: CardVariant
  /** Above the title; the first sector where it is left out. */
  kicker?: string
  headingLevel?: 2 | 3 | 4
}

/** What is cut to a square is asked for as wide as it is before the cut; on phones the front page has to stay light. */
const pictureSizes: Record<CardVariant, string> = {
  lead: '(min-width: 64rem) 44rem, 88vw',
  standard: '(min-width: 64rem) 18rem, (min-width: 40rem) 45vw, 10.5rem',
  compact: '6.5rem',
  row: '(min-width: 40rem) 14rem, 35vw',
}

export function ItemCard({ item, variant = 'standard', kicker, headingLevel = 3 }: Props) {
  const Heading = `h${headingLevel}` as const
  const above = kicker ?? item.sectors[0]?.name
  const pictured = item.picture || item.initialsOf
  return (
    <article className={`card card-${variant} kind-${item.kind}${pictured ? '' : ' card-plain'}`}>
      {pictured && (
        <div className="card-picture">
          <ItemPicture item={item} sizes={pictureSizes[variant]} lead={variant === 'lead'} decorative />
        </div>
      )}
      <div className="card-text">
        {above && <p className="kicker">{above}</p>}
        <Heading className="card-title">
          <a href={item.href}>{item.title}</a>
        </Heading>
        {variant !== 'compact' && <p className="card-standfirst">{item.standfirst}</p>}
        <p className="card-meta">
          {item.unit && <UnitName unit={item.unit} />}
          {item.publishedAt && <DateLine at={item.publishedAt} />}
          {item.illustrative && <IllustrativeMark />}
        </p>
      </div>
    </article>
  )
}
