import { TickField } from '@/ui/forms/TickField'
import { type AgreementName, agreementText } from '../agreements'
import type { FormFault, SignedBy } from '../entry-form'

type Props = { names: AgreementName[]; form: Pick<SignedBy, 'agreed'>; faults: readonly FormFault[] }

/** One tick for each text, none ticked beforehand. */
export function AgreementTicks({ names, form, faults }: Props) {
  return names.map((name) => (
    <TickField
      key={name}
      name={name}
      label={agreementText(name)}
      checked={form.agreed.includes(name)}
      faults={faults}
    />
  ))
}
