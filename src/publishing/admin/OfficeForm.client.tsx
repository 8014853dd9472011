'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useState } from 'react'
import { refusalReasons } from './refusal-reasons'

type Props = {
  /**
   * Where it is sent to, as JSON; fields whose names end with “[]” as lists. With files, each of them is sent by itself, with the
   * fields beside it.
   */
  action: string
  /** What is sent besides the fields. */
  fixed?: Record<string, string | number>
  label: string
  isSecondary?: boolean
  /** Asked before it is sent. */
  question?: string
  /** Where to go when it is done; else the page is read again. */
  next?: string
  children?: ReactNode
}

const fieldsOf = (form: FormData) => {
  const fields: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    if (form.get(name) instanceof File) continue
    fields[name.replace(/\[\]$/, '')] = name.endsWith('[]') ? form.getAll(name) : form.get(name)
  }
  return fields
}

const filesOf = (form: FormData) => [...form.values()].filter((value) => value instanceof File && value.size > 0)

const withFile = (fields: string, file: FormDataEntryValue) => {
  const body = new FormData()
  body.set('_payload', fields)
  body.set('file', file)
  return body
}

/** A form of a page of the panel: what was refused is said beside the button, and nothing that was typed is lost. */
export const OfficeForm = ({ action, fixed, label, isSecondary, question, next, children }: Props) => {
  const router = useRouter()
  const [reasons, setReasons] = useState<string[]>([])
  const [isSending, setSending] = useState(false)

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = event.currentTarget
    if (question && !window.confirm(question)) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(sent, submitter)
    const fields = JSON.stringify({ ...fixed, ...fieldsOf(form) })
    const files = filesOf(form)
    const requests =
      files.length > 0
        ? files.map((file) => ({ body: withFile(fields, file) }))
        : [{ body: fields, headers: { 'Content-Type': 'application/json' } }]
    setSending(true)
    let refused: string[] | null = null
    for (const request of requests)
      refused ??= await refusalReasons(await fetch(action, { method: 'POST', ...request }).catch(() => null))
    setSending(false)
    setReasons(refused ?? [])
    if (refused) return
    if (files.length > 0) sent.reset()
    if (next) router.push(next)
    router.refresh()
  }

  return (
    <form className="office-form" onSubmit={send}>
      {children}
      <div className="office-problem" role="alert">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      <Button buttonStyle={isSecondary ? 'secondary' : 'primary'} disabled={isSending} margin={false} type="submit">
        {isSending ? 'Đang làm…' : label}
      </Button>
    </form>
  )
}
