type Props = { title: string; href?: string; more?: string; id?: string; tone?: 'lacquer' | 'bamboo' | 'gold' }

/** A heading over a thick rule, as over a newspaper's column. */
export function SectionHeading({ title, href, more = 'Xem tất cả', id, tone = 'lacquer' }: Props) {
  return (
    <div className={`section-heading tone-${tone}`}>
      <h2 id={id}>{title}</h2>
      {href && (
        <a href={href}>
          {more}
          <span className="visually-hidden">: {title}</span>
        </a>
      )}
    </div>
  )
}
