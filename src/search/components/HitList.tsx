import type { UnitNamed } from '@/shared/view'
import { DateLine } from '@/ui/cards/DateLine'
import { IllustrativeMark } from '@/ui/cards/IllustrativeMark'
import { UnitName } from '@/ui/cards/UnitName'
import type { Hit } from '../queries'
import { highlighted, snippetOf } from '../snippet'
import { Highlight } from './Highlight'

type Props = {
  hits: Hit[]
  headingLevel: 2 | 3
  /** The words that were asked for, folded. */
  asked: ReadonlySet<string>
  labelOf: (hit: Hit) => string
  unitOf: (hit: Hit) => UnitNamed | undefined
}

const textOf = ({ standfirst, body }: Hit) => [standfirst, body].filter(Boolean).join('\n')

export function HitList({ hits, headingLevel, asked, labelOf, unitOf }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <ol className="hits">
      {hits.map((hit) => {
        const unit = unitOf(hit)
        const text = textOf(hit)
        return (
          <li key={hit.item} className={`hit kind-${hit.kind}`}>
            <p className="kicker">{labelOf(hit)}</p>
            <Heading className="hit-title">
              <a href={hit.path}>
                <Highlight pieces={highlighted(hit.title, asked)} />
              </a>
            </Heading>
            {text && (
              <p className="hit-text">
                <Highlight pieces={snippetOf(text, asked)} />
              </p>
            )}
            {(unit || hit.year || hit.illustrative) && (
              <p className="card-meta">
                {unit && <UnitName unit={unit} />}
                {hit.year && <DateLine at={hit.at} />}
                {hit.illustrative && <IllustrativeMark />}
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
