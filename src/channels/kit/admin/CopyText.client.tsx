'use client'

import { useId, useRef, useState } from 'react'

type Props = {
  label: string
  text: string
  /** How many characters the text may have; said beside it. */
  most?: number
}

/** Rows of a field in which a text of this length is read without much scrolling. */
const rowsOf = (text: string) =>
  Math.min(
    14,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 90)), 0),
  )

/** A text to be pasted elsewhere: a button puts it on the clipboard; where the browser forbids that, it is selected. */
export const CopyText = ({ label, text, most }: Props) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [answer, setAnswer] = useState('')

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setAnswer('Đã chép.')
    } catch {
      field.current?.select()
      setAnswer('Đã chọn sẵn, hãy bấm Ctrl + C.')
    }
  }

  return (
    <div className="kit-text">
      <label htmlFor={id}>
        {label}
        {most ? ` (${text.length}/${most} ký tự)` : ''}
      </label>
      <textarea id={id} readOnly ref={field} rows={rowsOf(text)} value={text} />
      <div className="kit-copy">
        <button className="kit-copy-button" onClick={copy} type="button">
          Chép
        </button>
        <span role="status">{answer}</span>
      </div>
    </div>
  )
}
