import { FieldNotes } from './FieldNotes'
import { describedBy, type FieldFault, faultOf } from './field-fault'

type Props = {
  name: string
  label: string
  value: string
  faults: readonly FieldFault[]
  options: readonly { value: string; label: string }[]
}

export function SelectField({ name, label, value, faults, options }: Props) {
  const fault = faultOf(faults, name)
  return (
    <div className={fault ? 'field field-faulty' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <FieldNotes name={name} fault={fault} />
      <select
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(name, fault, null)}
      >
        <option value="">Chưa chọn</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
