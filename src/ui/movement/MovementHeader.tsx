import type { ReactNode } from 'react'
import { formatDate } from '@/shared/time/vietnam-date'
import { IllustrativeMark } from '../cards/IllustrativeMark'

type Props = {
  title: string
  slogan?: string
  standfirst: string
  launchedBy?: string
  /** yyyy-MM-dd */
  launchedOn?: string
  endsOn?: string
  illustrative: boolean
  children?: ReactNode
}

export function MovementHeader({
  title,
  slogan,
  standfirst,
  launchedBy,
  launchedOn,
  endsOn,
  illustrative,
  children,
}: Props) {
  return (
    <header className="story-header movement-header">
      <p className="kicker">Phong trào thi đua</p>
      <h1>{title}</h1>
      {slogan && <p className="slogan">“{slogan}”</p>}
      <p className="lead">{standfirst}</p>
      <p className="card-meta">
        {launchedBy && <span>{launchedBy}</span>}
        {launchedOn && <span>Phát động ngày {formatDate(launchedOn)}</span>}
        {endsOn && <span>Kết thúc ngày {formatDate(endsOn)}</span>}
        {illustrative && <IllustrativeMark />}
      </p>
      {children}
    </header>
  )
}
