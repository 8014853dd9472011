export function KeyFigures({ figures }: { figures: { value: string; label: string }[] }) {
  if (figures.length === 0) return null
  return (
    <dl className="key-figures">
      {figures.map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
