import { FaultSummary } from '@/ui/forms/FaultSummary'
import type { FormAnswer } from '../form-answer'

/** Above the form: why it was not kept. */
export function FormTrouble({ answer }: { answer: FormAnswer }) {
  const { faults, refusal } = answer
  if (refusal) return <FaultSummary title="Cổng chưa nhận bài">{refusal}</FaultSummary>
  return (
    <FaultSummary title="Chưa lưu được: mời bạn sửa những chỗ sau" faults={faults}>
      Những gì bạn đã viết vẫn còn nguyên bên dưới.
    </FaultSummary>
  )
}
