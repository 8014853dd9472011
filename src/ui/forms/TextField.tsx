import { FieldNotes } from './FieldNotes'
import { describedBy, type FieldFault, faultOf } from './field-fault'

type Props = {
  name: string
  label: string
  value: string
  faults: readonly FieldFault[]
  hint?: string
  /** Of a field of several lines. */
  rows?: number
  type?: 'text' | 'tel' | 'email'
  /** Never off: a browser that goes back would not bring back what was typed. */
  autoComplete?: string
}

export function TextField({ name, label, value, faults, hint, rows, type = 'text', autoComplete }: Props) {
  const fault = faultOf(faults, name)
  const common = {
    id: name,
    name,
    defaultValue: value,
    autoComplete,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': describedBy(name, fault, hint),
  } as const
  return (
    <div className={fault ? 'field field-faulty' : 'field'}>
      <label htmlFor={name}>{label}</label>
      <FieldNotes name={name} hint={hint} fault={fault} />
      {rows ? <textarea rows={rows} {...common} /> : <input type={type} {...common} />}
    </div>
  )
}
