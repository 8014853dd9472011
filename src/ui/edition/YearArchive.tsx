export function YearArchive({ editions }: { editions: { year: number; nth: number; href: string }[] }) {
  return (
    <ul className="year-archive">
      {editions.map(({ year, nth, href }) => (
        <li key={year}>
          <a href={href}>
            <b>{year}</b> <span>Kỷ niệm {nth} năm</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
