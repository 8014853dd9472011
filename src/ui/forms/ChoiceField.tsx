import { FieldNotes } from './FieldNotes'
import { describedBy, type FieldFault, faultOf } from './field-fault'

type Props = {
  name: string
  label: string
  value: string
  faults: readonly FieldFault[]
  options: readonly { value: string; label: string }[]
  hint?: string
}

/** One of a few, none chosen beforehand. */
export function ChoiceField({ name, label, value, faults, options, hint }: Props) {
  const fault = faultOf(faults, name)
  return (
    <fieldset className={fault ? 'field field-faulty' : 'field'} aria-describedby={describedBy(name, fault, hint)}>
      <legend>{label}</legend>
      <FieldNotes name={name} hint={hint} fault={fault} />
      {options.map((option, i) => (
        <label key={option.value} className="tick">
          <input
            type="radio"
            // The summary of faults leads to the first.
            id={i === 0 ? name : undefined}
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
