'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { refusalReasons } from '@/publishing/admin/refusal-reasons'
import { formatNumber } from '@/shared/text/number-format'
import { formatDateTime } from '@/shared/time/vietnam-date'
import type { Refused } from '../booklet-items'
import type { Print } from '../prints'
import { steps } from '../terms'

type Standing = { printable: number; refused: Refused[]; prints: Print[] }

const between = 1_000

/** A print that has given no sign of life for so long is no longer being made. */
const patience = 60_000

const isMaking = ({ step, takenBackAt, movedAt }: Print) =>
  (step === 'reading' || step === 'setting') &&
  takenBackAt === null &&
  Date.now() - new Date(movedAt).getTime() < patience

/** Makes the booklet's file, tells how far it is – also to whoever comes back later – and what was and was not printed. */
export const PrintPanel = () => {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const [standing, setStanding] = useState<Standing | null>(null)
  const [problems, setProblems] = useState<string[]>([])
  const address = `/api/booklets/${id}/prints`
  const current = standing?.prints.find(isMaking)

  const look = useCallback(async () => {
    const response = await fetch(address, { cache: 'no-store' }).catch(() => null)
    if (response?.ok) setStanding(await response.json())
  }, [address])

  useEffect(() => {
    if (id && !isModified) void look()
  }, [id, isModified, look])

  useEffect(() => {
    if (!current) return
    const timer = setInterval(look, between)
    return () => clearInterval(timer)
  }, [current, look])

  const make = async () => {
    const response = await fetch(address, { method: 'POST', headers: { 'Accept-Language': 'vi' } }).catch(() => null)
    setProblems((await refusalReasons(response)) ?? [])
    await look()
  }

  if (!id) return <p className="print-panel">Lưu tờ tin trước, rồi làm bản in ở đây.</p>
  return (
    <section aria-label="Bản in" className="print-panel">
      <h3>Bản in</h3>
      {standing && <Sorted printable={standing.printable} refused={standing.refused} />}
      {isModified && <p>Có thay đổi chưa lưu: lưu lại trước khi làm bản in.</p>}
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      <div role="status">
        {current && (
          <>
            <p>{steps[current.step]}… Có thể rời trang này, việc vẫn tiếp tục.</p>
            <progress aria-label="Làm bản in" max={3} value={current.step === 'reading' ? 1 : 2} />
          </>
        )}
      </div>
      {!current && (
        <Button disabled={isModified || !standing?.printable} margin={false} onClick={make}>
          Làm bản PDF
        </Button>
      )}
      <ul className="print-list">
        {standing?.prints
          .filter((print) => !isMaking(print))
          .map((print) => (
            <PrintMade address={`${address}/${print.id}`} key={print.id} print={print} />
          ))}
      </ul>
    </section>
  )
}

const Sorted = ({ printable, refused }: Pick<Standing, 'printable' | 'refused'>) => (
  <>
    <p>
      {printable} bài in được{refused.length > 0 ? `, ${refused.length} bài không được in:` : '.'}
    </p>
    {refused.length > 0 && (
      <ul className="print-refused">
        {refused.map(({ id, title, reasons }) => (
          <li key={id}>
            <strong>{title}</strong>: {reasons.join('; ')}.
          </li>
        ))}
      </ul>
    )}
  </>
)

const megabytes = (bytes: number) => `${formatNumber(Math.round(bytes / 104_857.6) / 10)} MB`

const PrintMade = ({ print, address }: { print: Print; address: string }) => {
  const { step, begunAt, begunBy, pages, bytes, stories, takenBackAt, takenBackFor } = print
  const isReady = step === 'ready' && takenBackAt === null
  return (
    <li>
      <p>
        {formatDateTime(begunAt)}
        {begunBy && `, ${begunBy}`}
        {pages !== null && `, ${pages} trang`}
        {isReady && bytes !== null && `, ${megabytes(bytes)}`}
        {': '}
        {isReady && <a href={address}>Tải tệp PDF</a>}
        {takenBackAt === null && step === 'replaced' && steps.replaced}
        {takenBackAt === null && ['failed', 'reading', 'setting'].includes(step) && 'Chưa làm được. Hãy làm lại.'}
        {takenBackAt !== null &&
          `Đã thu hồi lúc ${formatDateTime(takenBackAt)} vì: ${takenBackFor.join('; ')}. Hãy làm bản mới; bản đã in ra giấy thì thu lại bằng tay.`}
      </p>
      {stories.length > 0 && (
        <details>
          <summary>Đã in {stories.length} bài</summary>
          <ol>
            {stories.map(({ id, title, page }) => (
              <li key={id}>
                {title}, trang {page}
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  )
}
