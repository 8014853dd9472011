'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { refusalReasons } from '@/publishing/admin/refusal-reasons'
import { formatTime } from '@/shared/time/vietnam-date'
import type { Sheet } from '../../judging/judge'
import type { Rubric } from '../../rubric'

type Props = { action: string; code: string; rubric: Rubric; sheet: Sheet; isLocked: boolean; next: string }

/** By criterion, as typed. */
type Typed = Record<string, { mark: string; comment: string }>

const pauseBeforeSaving = 800

const points = (value: number) => String(value).replace('.', ',')

/** The rubric as a form that saves itself; sending it locks it and goes on to the next entry. */
export const MarkSheet = ({ action, code, rubric, sheet, isLocked, next }: Props) => {
  const router = useRouter()
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(
      rubric.criteria.map(({ key }) => {
        const given = sheet.marks.find(({ criterion }) => criterion === key)
        return [key, { mark: given ? String(given.mark) : '', comment: given?.comment ?? '' }]
      }),
    ),
  )
  const [comment, setComment] = useState(sheet.comment)
  const [reasons, setReasons] = useState<string[]>([])
  const [line, setLine] = useState(sheet.id ? 'Đã lưu trước đây.' : '')
  const revision = useRef(sheet.revision)
  const isChanged = useRef(false)
  // One after the other: the answer to a save carries the revision of the next.
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))

  const send = useCallback(
    (submit: boolean, state: { typed: Typed; comment: string }) => {
      const run = async (): Promise<boolean> => {
        setLine('Đang lưu…')
        const response = await fetch(action, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            code,
            revision: revision.current,
            submit,
            comment: state.comment,
            marks: Object.entries(state.typed).map(([criterion, { mark, comment: words }]) => ({
              criterion,
              mark: mark.trim().replace(',', '.'),
              comment: words,
            })),
          }),
        }).catch(() => null)
        const refused = await refusalReasons(response)
        setReasons(refused ?? [])
        setLine(refused ? 'Chưa lưu được.' : `Đã lưu lúc ${formatTime(new Date())}.`)
        if (!refused && response) revision.current = ((await response.json()) as { revision: number }).revision
        return !refused
      }
      queue.current = queue.current.then(run, run)
      return queue.current
    },
    [action, code],
  )

  useEffect(() => {
    if (isLocked || !isChanged.current) return
    const timer = setTimeout(() => {
      isChanged.current = false
      void send(false, { typed, comment })
    }, pauseBeforeSaving)
    return () => clearTimeout(timer)
  }, [typed, comment, isLocked, send])

  const change = (key: string, more: Partial<{ mark: string; comment: string }>) => {
    isChanged.current = true
    setTyped((before) => ({ ...before, [key]: { mark: '', comment: '', ...before[key], ...more } }))
  }

  const submit = async () => {
    isChanged.current = false
    if (await send(true, { typed, comment })) {
      router.push(next)
      router.refresh()
    }
  }

  return (
    <form
      className="office-form"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void submit()
        }
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h2>Phiếu chấm</h2>
      {rubric.criteria.map(({ key, name, weight, maxMark, step, anchors }) => (
        <fieldset disabled={isLocked} key={key}>
          <legend>
            {name} <small>hệ số {weight}</small>
          </legend>
          <label>
            Điểm, từ 0 đến {points(maxMark)}, cách nhau {points(step)}
            <input
              autoComplete="off"
              inputMode="decimal"
              name={key}
              onChange={(event) => change(key, { mark: event.target.value })}
              value={typed[key]?.mark ?? ''}
            />
          </label>
          {anchors.length > 0 ? (
            <ul className="judging-anchors">
              {anchors.map(({ mark, words }) => (
                <li key={mark}>
                  {points(mark)}: {words}
                </li>
              ))}
            </ul>
          ) : null}
          <label>
            Nhận xét
            <textarea
              maxLength={2000}
              onChange={(event) => change(key, { comment: event.target.value })}
              rows={2}
              value={typed[key]?.comment ?? ''}
            />
          </label>
        </fieldset>
      ))}
      <fieldset disabled={isLocked}>
        <label>
          Nhận xét chung
          <textarea
            maxLength={4000}
            onChange={(event) => {
              isChanged.current = true
              setComment(event.target.value)
            }}
            rows={3}
            value={comment}
          />
        </label>
      </fieldset>
      <p aria-live="polite" className="office-note">
        {isLocked ? 'Phiếu đã gửi. Muốn sửa, hãy nhờ thư ký mở khóa.' : line || 'Điểm tự lưu khi bạn gõ.'}
      </p>
      <div className="office-problem" role="alert">
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
      {isLocked ? (
        <a href={next}>Sang bài khác</a>
      ) : (
        <Button margin={false} type="submit">
          Gửi điểm, sang bài sau
        </Button>
      )}
      {isLocked ? null : <p className="office-note">Phím Ctrl + Enter: gửi điểm và sang bài sau.</p>}
    </form>
  )
}
