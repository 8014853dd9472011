import type { ReactNode } from 'react'

type Props = { now: string; next: string | null; countdown: string | null; children?: ReactNode }

/** What goes on in a contest now, how long it lasts and what comes next. */
export function ContestStatus({ now, next, countdown, children }: Props) {
  return (
    <div className="details-box contest-status">
      <p className="contest-now">{now}</p>
      {countdown && <p className="contest-countdown">{countdown}</p>}
      {next && <p>{next}</p>}
      {children}
    </div>
  )
}
