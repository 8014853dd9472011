import type { ReactNode } from 'react'

type Props = { header: ReactNode; side?: ReactNode; children: ReactNode }

/** The page of one item: its head across, then the story with what belongs to it beside (below, on phones). */
export function ItemLayout({ header, side, children }: Props) {
  return (
    <article className="item-page">
      {header}
      <div className={side ? 'item-columns item-columns-sided' : 'item-columns'}>
        <div className="item-main">{children}</div>
        {side && <div className="item-side">{side}</div>}
      </div>
    </article>
  )
}
