import type { ReactNode } from 'react'
import type { UnitNamed } from '@/shared/view'
import { DateLine } from '../cards/DateLine'
import { IllustrativeMark } from '../cards/IllustrativeMark'
import { UnitName } from '../cards/UnitName'

type Props = {
  kicker: string
  title: string
  standfirst: string
  byline?: string
  unit?: UnitNamed
  publishedAt?: string | null
  illustrative: boolean
  tone?: 'lacquer' | 'bamboo' | 'gold'
  children?: ReactNode
}

/** The head of an article, a practice, a movement or an event. */
export function StoryHeader({
  kicker,
  title,
  standfirst,
  byline,
  unit,
  publishedAt,
  illustrative,
  tone = 'lacquer',
  children,
}: Props) {
  return (
    <header className={`story-header tone-${tone}`}>
      <p className="kicker">{kicker}</p>
      <h1>{title}</h1>
      <p className="lead">{standfirst}</p>
      <p className="card-meta">
        {byline && <span className="byline">{byline}</span>}
        {unit && <UnitName unit={unit} linked />}
        {publishedAt && <DateLine at={publishedAt} />}
        {illustrative && <IllustrativeMark />}
      </p>
      {children}
    </header>
  )
}
