import type { ReactNode } from 'react'
import { ChoiceField } from '@/ui/forms/ChoiceField'
import { TextField } from '@/ui/forms/TextField'
import type { FormFault, SignedBy } from '../entry-form'
import { ageBands } from '../terms'

type Props = { form: SignedBy; faults: readonly FormFault[]; children?: ReactNode }

/** Who signs a work, as author or as co-author. `children`: what is asked of one of them only. */
export function PersonFields({ form, faults, children }: Props) {
  return (
    <>
      <TextField name="name" label="Họ và tên" value={form.name} faults={faults} autoComplete="name" />
      <TextField
        name="phone"
        label="Điện thoại"
        value={form.phone}
        faults={faults}
        type="tel"
        autoComplete="tel"
        hint="Ghi điện thoại hoặc thư điện tử, hoặc cả hai."
      />
      <TextField name="mail" label="Thư điện tử" value={form.mail} faults={faults} type="email" autoComplete="email" />
      <TextField name="unitName" label="Đơn vị, trường (nếu có)" value={form.unitName} faults={faults} />
      {children}
      <ChoiceField
        name="ageBand"
        label="Lứa tuổi"
        value={form.ageBand}
        faults={faults}
        options={Object.entries(ageBands).map(([value, label]) => ({ value, label }))}
      />
    </>
  )
}
