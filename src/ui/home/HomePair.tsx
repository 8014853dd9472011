import type { ReactNode } from 'react'

/** Two parts of the home page side by side: two thirds and one third. */
export function HomePair({ children }: { children: ReactNode }) {
  return <div className="home-pair">{children}</div>
}
