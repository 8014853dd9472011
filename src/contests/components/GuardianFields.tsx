import { TextField } from '@/ui/forms/TextField'
import type { FormFault, SignedBy } from '../entry-form'
import { AgreementTicks } from './AgreementTicks'

/** What is asked for where somebody under 16 signs: his guardian, and both consents. */
export function GuardianFields({ form, faults }: { form: SignedBy; faults: readonly FormFault[] }) {
  return (
    <fieldset className="guardian-fields">
      <legend>Khi tác giả dưới 16 tuổi</legend>
      <p className="field-hint">Từ 16 tuổi trở lên, mời bạn bỏ qua phần này.</p>
      <TextField name="guardianName" label="Cha, mẹ hoặc người giám hộ" value={form.guardianName} faults={faults} />
      <TextField
        name="guardianPhone"
        label="Điện thoại của người giám hộ"
        value={form.guardianPhone}
        faults={faults}
        type="tel"
      />
      <AgreementTicks names={['guardian', 'child']} {...{ form, faults }} />
    </fieldset>
  )
}
