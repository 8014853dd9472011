import { formatDate } from '@/shared/time/vietnam-date'

/** `decidedOn`: yyyy-MM-dd. Revoked awards are not handed here. */
export type Award = { form: string; decision?: string; decidedOn?: string; authority?: string; occasion?: string }

export function AwardList({ awards }: { awards: Award[] }) {
  return (
    <ul className="awards">
      {awards.map(({ form, decision, decidedOn, authority, occasion }) => (
        <li key={`${form} ${decision} ${occasion}`}>
          <p className="award-form">{form}</p>
          {(authority || occasion) && <p>{[authority, occasion].filter(Boolean).join(' · ')}</p>}
          {(decision || decidedOn) && (
            <p className="award-decision">
              {decision && `Quyết định số ${decision}`}
              {decision && decidedOn && ' '}
              {decidedOn && `ngày ${formatDate(decidedOn)}`}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
