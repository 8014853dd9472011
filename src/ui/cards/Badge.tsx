import type { ReactNode } from 'react'

type Props = { children: ReactNode; tone?: 'plain' | 'lacquer' | 'gold' | 'bamboo' }

export function Badge({ children, tone = 'plain' }: Props) {
  return <span className={`badge badge-${tone}`}>{children}</span>
}
