import type { FieldFault } from './field-fault'

type Props = { title: string; faults?: readonly FieldFault[]; children: string }

/** At the top of the page: what kept the form from being received, each a link to its field. */
export function FaultSummary({ title, faults = [], children }: Props) {
  return (
    <div className="fault-summary" role="alert" aria-labelledby="loi">
      <h2 id="loi">{title}</h2>
      <p>{children}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
