'use client'

import { Button, useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { partRequired, type SubjectKind } from '../terms'

const labels: Record<SubjectKind, string> = {
  individual: 'Thêm nhân vật chính',
  collective: 'Thêm người đứng đầu tập thể',
  household: 'Thêm người lớn trong hộ',
}

const filled = (value: string): FormState[string] => ({ initialValue: value, value, valid: true })

/** Puts the person whom the profile is about among those shown, with the name that was typed already. */
export const NameSubject = () => {
  const { addFieldRow } = useForm()
  const kind = useFormFields(([fields]) => (fields.subjectKind?.value ?? 'individual') as SubjectKind)
  const name = useFormFields(([fields]) =>
    String(
      (kind === 'individual' ? fields.name?.value : kind === 'collective' ? fields['head.name']?.value : '') ?? '',
    ),
  )
  const rowCount = useFormFields(([fields]) => fields.people?.rows?.length ?? 0)
  const isNamed = useFormFields(([fields]) =>
    Object.entries(fields).some(
      ([path, field]) => /^people\.\d+\.part$/u.test(path) && field?.value === partRequired[kind],
    ),
  )
  if (isNamed) return null
  return (
    <Button
      buttonStyle="secondary"
      onClick={() =>
        addFieldRow({
          path: 'people',
          rowIndex: rowCount,
          schemaPath: 'exemplars.people',
          subFieldState: { name: filled(name), part: filled(partRequired[kind]) },
        })
      }
      size="small"
    >
      {labels[kind]}
      {name ? `: ${name}` : ''}
    </Button>
  )
}
