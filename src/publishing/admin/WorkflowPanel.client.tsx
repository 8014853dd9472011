'use client'

import { toast, useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatDateTime } from '@/shared/time/vietnam-date'
import type { Standing } from '../standing'
import { type MoveName, stateLabels } from '../workflow'
import { MoveButton } from './MoveButton'
import { refusalReasons } from './refusal-reasons'
import { StateBadge } from './StateBadge'
import { useStanding } from './use-standing'

/** In the place of the field `state`: where the item stands, what it still lacks, what may be done with it, what was done. */
export const WorkflowPanel = () => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { standing, failed, reload } = useStanding(collectionSlug, id, lastUpdateTime)
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const router = useRouter()

  const carryOut = async (move: MoveName, note: string) => {
    const response = await fetch(`/api/${collectionSlug}/${id}/move`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ move, note }),
    }).catch(() => null)
    const refused = await refusalReasons(response)
    if (refused) return refused
    await reload()
    router.refresh()
    toast.success('Đã chuyển trạng thái.')
    return null
  }

  if (!id) return null
  if (!standing)
    return <p className="workflow">{failed ? 'Chưa đọc được trạng thái của bài.' : 'Đang đọc trạng thái…'}</p>
  const isSaving = isModified || isProcessing
  return (
    <section aria-label="Trạng thái và quy trình" className="workflow">
      <div className="workflow-line">
        <StateBadge state={standing.state} />
        <span className="workflow-note">
          {standing.publicPath && standing.state !== 'published' ? 'Bản trước đang công bố · ' : ''}
          Bản viết số {standing.textVersion}
        </span>
        {standing.publicPath ? (
          <a href={standing.publicPath} rel="noopener" target="_blank">
            Xem trên cổng
          </a>
        ) : null}
        <div className="workflow-moves">
          {isSaving && standing.moves.length > 0 ? <span className="workflow-note">Đang lưu…</span> : null}
          {standing.moves.map((move) => (
            <MoveButton
              disabled={isSaving}
              isMain={move.name === 'approve' || (move.name === 'submit' && !standing.mayPublish)}
              key={move.name}
              move={move}
              onMove={carryOut}
            />
          ))}
        </div>
      </div>
      {!standing.mayEdit && standing.moves.some(({ name }) => name === 'recall') ? (
        <p className="workflow-wait">
          Bài đang ở ban biên tập nên chưa sửa được. Muốn sửa tiếp, hãy bấm “Rút về sửa tiếp”.
        </p>
      ) : null}
      {standing.waitsFor ? <p className="workflow-wait">{standing.waitsFor}</p> : null}
      <Appointments standing={standing} />
      <Missing missing={standing.missing} />
      <History history={standing.history} />
    </section>
  )
}

const Appointments = ({ standing }: { standing: Standing }) =>
  standing.appointments.map(({ type, at, failure }) => (
    <p className={failure === null ? 'workflow-wait' : 'workflow-failure'} key={`${type} ${at}`}>
      {type === 'publish' ? 'Hẹn công bố' : 'Hẹn thôi công bố'} lúc {formatDateTime(at)}
      {failure === null ? '.' : ` không thực hiện được. ${failure}`}
    </p>
  ))

const Missing = ({ missing }: { missing: string[] }) =>
  missing.length === 0 ? null : (
    <details className="workflow-missing" open>
      <summary>Còn thiếu {missing.length} điều để công bố</summary>
      <ul>
        {missing.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </details>
  )

const History = ({ history }: { history: Standing['history'] }) =>
  history.length === 0 ? null : (
    <details className="workflow-history">
      <summary>Lịch sử ({history.length})</summary>
      <ol>
        {history.map((line) => (
          <li key={`${line.at} ${line.name}`}>
            <strong>{line.label}</strong> · {line.by ?? 'Hệ thống'} ·{' '}
            <time dateTime={line.at}>{formatDateTime(line.at)}</time>
            {line.from === line.to ? '' : ` · ${stateLabels[line.from]} → ${stateLabels[line.to]}`}
            {line.note ? <blockquote>{line.note}</blockquote> : null}
          </li>
        ))}
      </ol>
    </details>
  )
