'use client'

import { CheckboxInput, FieldDescription, FieldError, useField, useFormFields } from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'

/** The text version to which a person agreed, as the question that an editor can answer: did he agree to this one? */
export const AgreedVersion = ({ path, readOnly }: NumberFieldClientProps) => {
  const { value, setValue, showError, errorMessage } = useField<number | null>({ path })
  const current = useFormFields(([fields]) => Number(fields.textVersion?.value ?? 1))
  const agreesNow = value === current
  return (
    <div className="field-type agreed-version">
      <FieldError message={errorMessage} path={path} showError={showError} />
      <CheckboxInput
        checked={agreesNow}
        id={`field-${path.replaceAll('.', '__')}`}
        label={`Đã đọc và đồng ý với bản viết số ${current} (bản hiện nay)`}
        onToggle={(event) => setValue(event.target.checked ? current : null)}
        readOnly={Boolean(readOnly)}
      />
      <FieldDescription
        description={
          value && !agreesNow
            ? `Người này đã đồng ý với bản số ${value}. Nội dung đã đổi: hãy cho xem lại rồi đánh dấu.`
            : 'Chỉ đánh dấu khi chính người này (hoặc người đại diện) đã xem bản viết.'
        }
        path={path}
      />
    </div>
  )
}
