import type { ReactNode } from 'react'

type Props = {
  header: ReactNode
  side?: ReactNode
  /** What stands beside is read before the story: when and where. */
  sideFirst?: true
  children: ReactNode
}

/** The page of one item: its head across, then the story with what belongs to it beside (above or below, on phones). */
export function ItemLayout({ header, side, sideFirst, children }: Props) {
  const beside = side && <div className="item-side">{side}</div>
  return (
    <article className="item-page">
      {header}
      <div className={side ? 'item-columns item-columns-sided' : 'item-columns'}>
        {sideFirst && beside}
        <div className="item-main">{children}</div>
        {!sideFirst && beside}
      </div>
    </article>
  )
}
