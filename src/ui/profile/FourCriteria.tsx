/** The general criteria of the plan, each with its statement about this exemplar, in the plan's order. */
export function FourCriteria({ criteria }: { criteria: { title: string; statement: string }[] }) {
  return (
    <ol className="criteria">
      {criteria.map(({ title, statement }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{statement}</p>
        </li>
      ))}
    </ol>
  )
}
