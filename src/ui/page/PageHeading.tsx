import type { ReactNode } from 'react'

type Props = { title: string; kicker?: ReactNode; lead?: ReactNode; children?: ReactNode }

export function PageHeading({ title, kicker, lead, children }: Props) {
  return (
    <header className="page-heading">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </header>
  )
}
