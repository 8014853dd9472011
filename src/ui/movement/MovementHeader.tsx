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
  const launch = [launchedBy, launchedOn && `phát động ngày ${formatDate(launchedOn)}`].filter(Boolean).join(' ')
  return (
    <header className="story-header movement-header">
      <p className="kicker">Phong trào thi đua</p>
      <h1>{title}</h1>
      {slogan && <p className="slogan">“{slogan}”</p>}
      <p className="lead">{standfirst}</p>
      <p className="card-meta">
        {launch && <span>{launch}</span>}
        {endsOn && <span>đến {formatDate(endsOn)}</span>}
        {illustrative && <IllustrativeMark />}
      </p>
      {children}
    </header>
  )
}
