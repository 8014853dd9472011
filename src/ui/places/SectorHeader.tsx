type Props = {
  order: number
  name: string
  /** The plan's own words for this sector. */
  criteria: string
  source?: string
  sourceHref?: string
}

export function SectorHeader({ order, name, criteria, source, sourceHref }: Props) {
  return (
    <header className="place-header">
      <p className="kicker">Lĩnh vực {order}</p>
      <h1>{name}</h1>
      {criteria && (
        <figure className="quotation quotation-plan">
          <blockquote>
            <p>{criteria}</p>
          </blockquote>
          {source && <figcaption>{sourceHref ? <a href={sourceHref}>{source}</a> : source}</figcaption>}
        </figure>
      )}
    </header>
  )
}
