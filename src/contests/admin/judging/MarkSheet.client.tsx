'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { refusalReasons } from '@/publishing/admin/refusal-reasons'
import { formatTime } from '@/shared/time/vietnam-date'
import type { Sheet } from '../../judging/judge'
import { type Criterion, needsComment, type Rubric } from '../../rubric'
import { autosave } from './autosave'

type Props = { action: string; code: string; rubric: Rubric; sheet: Sheet; isLocked: boolean; next: string }

const never = () => () => {}

/** False until the script stands behind the form: what is typed sooner would be lost. */
const useStanding = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** By criterion, as typed. */
type Typed = Record<string, { mark: string; comment: string }>
type Written = { typed: Typed; comment: string }

/** Of all that is kept alive together, browsers take 64 KiB; a Vietnamese letter has up to three bytes. */
const mostKeptAlive = 20_000

/** A mark as typed, the way machines write it. */
const decimal = (typed: string) => typed.trim().replace(',', '.')

const points = (value: number) => String(value).replace('.', ',')

const writtenOn = ({ marks, comment }: Sheet, { criteria }: Rubric): Written => ({
  typed: Object.fromEntries(
    criteria.map(({ key }) => {
      const given = marks.find(({ criterion }) => criterion === key)
      return [key, { mark: given ? points(given.mark) : '', comment: given?.comment ?? '' }]
    }),
  ),
  comment,
})

/** The rubric as a form that saves itself; sending it locks it and goes on to the next entry. */
export const MarkSheet = ({ action, code, rubric, sheet, isLocked, next }: Props) => {
  const router = useRouter()
  const [written, setWritten] = useState<Written>(() => writtenOn(sheet, rubric))
  const { typed, comment } = written
  const [reasons, setReasons] = useState<string[]>([])
  const [line, setLine] = useState(sheet.id ? 'Đã lưu trước đây.' : '')
  const revision = useRef(sheet.revision)
  const isClosed = !useStanding() || isLocked

  const save = async (state: Written, { submit, overtakes }: { submit: boolean; overtakes: boolean }) => {
    setLine('Đang lưu…')
    const body = JSON.stringify({
      code,
      revision: revision.current + (overtakes ? 1 : 0),
      submit,
      comment: state.comment,
      marks: Object.entries(state.typed).map(([criterion, { mark, comment: words }]) => ({
        criterion,
        mark: decimal(mark),
        comment: words,
      })),
    })
    const headers = { 'Content-Type': 'application/json' }
    // Small enough, it arrives even when the page is left meanwhile.
    const keepalive = body.length < mostKeptAlive
    const response = await fetch(action, { method: 'POST', headers, body, keepalive }).catch(() => null)
    const refused = await refusalReasons(response)
    if (response && !refused) {
      revision.current = ((await response.json()) as { revision: number }).revision
      setLine(`Đã lưu lúc ${formatTime(new Date())}.`)
      return 'saved'
    }
    setReasons(refused ?? [])
    const isLost = !response || response.status >= 500
    setLine(isLost ? 'Chưa lưu được, sẽ tự thử lại. Đừng đóng trang này.' : 'Chưa lưu được.')
    return isLost ? 'failed' : 'refused'
  }
  const [kept] = useState(() => autosave<Written>(save))

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (kept.isAtRisk()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    window.addEventListener('pagehide', kept.leave)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', kept.leave)
      kept.leave()
    }
  }, [kept])

  const write = (next: Written) => {
    setWritten(next)
    setReasons([])
    kept.change(next)
  }
  const change = (key: string, more: Partial<{ mark: string; comment: string }>) =>
    write({ ...written, typed: { ...typed, [key]: { mark: '', comment: '', ...typed[key], ...more } } })

  const submit = async () => {
    setReasons([])
    if (await kept.submit(written)) {
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
      {rubric.criteria.map((criterion) => {
        const { key, name, weight, maxMark, step, anchors } = criterion
        const { mark = '', comment: words = '' } = typed[key] ?? {}
        return (
          <fieldset disabled={isClosed} key={key}>
            <legend>
              {name} <small>hệ số {weight}</small>
            </legend>
            <label className="judging-mark">
              <span>
                Điểm, từ 0 đến {points(maxMark)}, cách nhau {points(step)}
              </span>
              <input
                autoComplete="off"
                inputMode="decimal"
                name={key}
                onChange={(event) => change(key, { mark: event.target.value })}
                value={mark}
              />
            </label>
            <details open={wantsWords(rubric, criterion, mark) || hadWords(sheet, key)}>
              <summary>{anchors.length > 0 ? 'Mốc điểm, nhận xét' : 'Nhận xét'}</summary>
              {anchors.length > 0 ? (
                <ul className="judging-anchors">
                  {anchors.map((anchor) => (
                    <li key={anchor.mark}>
                      {points(anchor.mark)}: {anchor.words}
                    </li>
                  ))}
                </ul>
              ) : null}
              <textarea
                aria-label={`Nhận xét về ${name}`}
                maxLength={2000}
                onChange={(event) => change(key, { comment: event.target.value })}
                rows={2}
                value={words}
              />
            </details>
          </fieldset>
        )
      })}
      <fieldset disabled={isClosed}>
        <details open={sheet.comment !== ''}>
          <summary>Nhận xét chung</summary>
          <textarea
            aria-label="Nhận xét chung"
            maxLength={4000}
            onChange={(event) => write({ ...written, comment: event.target.value })}
            rows={3}
            value={comment}
          />
        </details>
      </fieldset>
      <div className="judging-send">
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
        <p aria-live="polite" className="office-note">
          {isLocked
            ? 'Phiếu đã gửi. Muốn sửa, hãy nhờ thư ký mở khóa.'
            : line || 'Điểm tự lưu khi bạn gõ. Ctrl + Enter: gửi.'}
        </p>
      </div>
    </form>
  )
}

/** Whether a mark has to be explained. */
const wantsWords = (rubric: Rubric, criterion: Criterion, mark: string): boolean => {
  const value = decimal(mark)
  return /^\d{1,4}(?:\.\d{1,2})?$/u.test(value) && needsComment(rubric, criterion, Number(value))
}

const hadWords = ({ marks }: Sheet, key: string): boolean =>
  marks.some(({ criterion, comment }) => criterion === key && Boolean(comment))
