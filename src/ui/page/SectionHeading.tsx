type Props = { title: string; href?: string; id?: string; tone?: 'lacquer' | 'bamboo' | 'gold' }

/** A heading over a thick rule, as over a newspaper's column; with `href` it leads to the whole of it. */
export function SectionHeading({ title, href, id, tone = 'lacquer' }: Props) {
  return (
    <div className={`section-heading tone-${tone}`}>
      <h2 id={id}>{href ? <a href={href}>{title}</a> : title}</h2>
    </div>
  )
}
