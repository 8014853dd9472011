import type { ReactNode } from 'react'

/** Holds up to four `KindColumn`s. */
export function KindColumns({ children }: { children: ReactNode }) {
  return <div className="kind-columns">{children}</div>
}
