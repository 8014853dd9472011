export type Initiative = { title: string; year?: number; effect?: string }

export function InitiativeList({ initiatives }: { initiatives: Initiative[] }) {
  return (
    <ul className="initiatives">
      {initiatives.map(({ title, year, effect }) => (
        <li key={title}>
          <p>
            <strong>{title}</strong>
            {year && ` (${year})`}
          </p>
          {effect && <p>{effect}</p>}
        </li>
      ))}
    </ul>
  )
}
