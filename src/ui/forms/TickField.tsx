import { FieldNotes } from './FieldNotes'
import { describedBy, type FieldFault, faultOf } from './field-fault'

type Props = { name: string; label: string; checked: boolean; faults: readonly FieldFault[] }

export function TickField({ name, label, checked, faults }: Props) {
  const fault = faultOf(faults, name)
  return (
    <div className={fault ? 'field field-faulty' : 'field'}>
      <FieldNotes name={name} fault={fault} />
      <label className="tick">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="on"
          defaultChecked={checked}
          aria-invalid={fault ? true : undefined}
          aria-describedby={describedBy(name, fault, null)}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}
