import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { Standing } from '../standing'
import type { MoveName } from '../workflow'

type Props = {
  move: Standing['moves'][number]
  disabled: boolean
  /** Whether it is what is to be done next. */
  isMain: boolean
  /** Carries the move out; answers why it was refused, or null. */
  onMove: (move: MoveName, note: string) => Promise<string[] | null>
}

const meanings: Partial<Record<MoveName, string>> = {
  submit: 'Bài chuyển sang ban biên tập. Cộng tác viên không sửa được nữa cho đến khi bài được trả lại.',
  recall: 'Bài trở lại thành bản nháp để sửa tiếp.',
  return: 'Bài trở lại với người viết. Hãy ghi rõ cần sửa gì.',
  approve: 'Bài được công bố nguyên văn như hiện nay; sửa thêm thì phải duyệt lại.',
  withdraw:
    'Bài rời khỏi cổng ngay, kể cả danh sách, tìm kiếm và ảnh. Địa chỉ của bài trả lời là nội dung đã thôi công bố.',
}

/** A move and the dialog that asks for a word with it. */
export const MoveButton = ({ move, disabled, isMain, onMove }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [note, setNote] = useState('')
  const [reasons, setReasons] = useState<string[]>([])
  const [isMoving, setIsMoving] = useState(false)
  const ids = { title: useId(), note: useId(), problem: useId() }

  const carryOut = async () => {
    if (move.needsNote && !note.trim()) return setReasons(['Hãy ghi lý do để người liên quan biết.'])
    setIsMoving(true)
    const refused = await onMove(move.name, note.trim())
    setIsMoving(false)
    setReasons(refused ?? [])
    if (refused) return
    setNote('')
    dialog.current?.close()
  }

  return (
    <>
      <Button
        buttonStyle={isMain ? 'primary' : 'secondary'}
        disabled={disabled}
        margin={false}
        onClick={() => dialog.current?.showModal()}
        size="small"
        type="button"
      >
        {move.label}
      </Button>
      <dialog aria-labelledby={ids.title} className="move-dialog" ref={dialog}>
        <h2 id={ids.title}>{move.label}</h2>
        <p>{meanings[move.name]}</p>
        <label htmlFor={ids.note}>
          {move.needsNote ? 'Lý do' : 'Lời nhắn'} <small>{move.needsNote ? '(bắt buộc)' : '(không bắt buộc)'}</small>
        </label>
        <textarea
          aria-describedby={ids.problem}
          aria-invalid={reasons.length > 0}
          id={ids.note}
          maxLength={1000}
          onChange={(event) => setNote(event.target.value)}
          rows={4}
          value={note}
        />
        <div className="move-dialog-problem" id={ids.problem} role="alert">
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </div>
        <div className="move-dialog-actions">
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()} type="button">
            Hủy
          </Button>
          <Button disabled={isMoving} margin={false} onClick={carryOut} type="button">
            {isMoving ? 'Đang chuyển…' : move.label}
          </Button>
        </div>
      </dialog>
    </>
  )
}
