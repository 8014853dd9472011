import type { ReactNode } from 'react'

export function ProblemStatement({ children }: { children: ReactNode }) {
  return (
    <section className="problem" aria-labelledby="van-de">
      <h2 id="van-de">Vấn đề đặt ra</h2>
      <div>{children}</div>
    </section>
  )
}
