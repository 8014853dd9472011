import type { FieldFault } from './field-fault'

type Props = { name: string; hint?: string; fault?: FieldFault }

/** Beside a field: what helps to fill it in, and what is wrong with it. */
export function FieldNotes({ name, hint, fault }: Props) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${name}-giup`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="field-fault" id={`${name}-loi`}>
          <strong>Cần sửa:</strong> {fault.message}
        </p>
      )}
    </>
  )
}
