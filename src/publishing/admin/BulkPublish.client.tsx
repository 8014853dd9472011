'use client'

import { Button, useAuth, useConfig, useListDrawerContext, useListQuery, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { type Account, holds, type Role } from '@/users/roles'
import { refusalReasons } from './refusal-reasons'

type Item = { id: string; title: string }
type Outcome = Item & { reasons: string[] | null }
type Run = { items: Item[]; outcomes: Outcome[]; isRunning: boolean }

/** Publishes the chosen items one after another, tells how far it is and why an item was refused; can be stopped. */
export const BulkPublish = ({ collectionSlug, publishers }: { collectionSlug: string; publishers: Role[] }) => {
  const { user } = useAuth()
  const { getEntityConfig } = useConfig()
  const { isInDrawer } = useListDrawerContext()
  const { data } = useListQuery()
  const { selectedIDs, count } = useSelection()
  const router = useRouter()
  const [run, setRun] = useState<Run | null>(null)
  const stop = useRef(false)

  const titleField = getEntityConfig({ collectionSlug })?.admin?.useAsTitle ?? 'id'
  // Of the page that is shown: what else is chosen cannot be read before it is published.
  const shown = (data?.docs ?? []).filter((doc) => selectedIDs.includes(doc.id))
  const chosen = shown
    .filter((doc) => doc._status !== 'published')
    .map((doc): Item => ({ id: String(doc.id), title: String(doc[titleField] || 'Bài chưa có tên') }))

  const publishAll = async () => {
    stop.current = false
    const outcomes: Outcome[] = []
    setRun({ items: chosen, outcomes, isRunning: true })
    for (const item of chosen) {
      if (stop.current) break
      const response = await fetch(`/api/${collectionSlug}/${item.id}?depth=0`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': 'vi' },
        body: JSON.stringify({ _status: 'published' }),
      }).catch(() => null)
      outcomes.push({ ...item, reasons: await refusalReasons(response) })
      setRun({ items: chosen, outcomes: [...outcomes], isRunning: true })
    }
    setRun({ items: chosen, outcomes: [...outcomes], isRunning: false })
    router.refresh()
  }

  if (isInDrawer || !holds(user as Account | null, ...publishers)) return null
  if (!run && chosen.length === 0) return null
  return (
    <section aria-label="Công bố nhiều bài" className="bulk-publish">
      {run ? (
        <Progress onClose={() => setRun(null)} onStop={() => (stop.current = true)} run={run} />
      ) : (
        <>
          <p>
            Từng bài được kiểm tra như khi công bố một bài: thiếu đồng ý thì bài đó dừng lại, các bài khác vẫn tiếp tục.
            {chosen.length < shown.length && ` Bỏ qua ${shown.length - chosen.length} bài đã công bố.`}
            {count > shown.length &&
              ` Chỉ công bố các bài trên trang đang xem; ${count - shown.length} bài khác đã chọn nằm ở trang sau.`}
          </p>
          <Button margin={false} onClick={publishAll} size="small">
            Công bố {chosen.length} bài đã chọn
          </Button>
        </>
      )}
    </section>
  )
}

const Progress = ({ run, onStop, onClose }: { run: Run; onStop: () => void; onClose: () => void }) => {
  const { items, outcomes, isRunning } = run
  const refused = outcomes.filter(({ reasons }) => reasons)
  const done = outcomes.length - refused.length
  return (
    <>
      <div className="bulk-publish-line">
        <p role="status">
          {isRunning ? 'Đang công bố' : outcomes.length < items.length ? 'Đã dừng' : 'Xong'}: {outcomes.length} /{' '}
          {items.length} bài, đã công bố {done}, chưa công bố được {refused.length}.
        </p>
        <Button buttonStyle="secondary" margin={false} onClick={isRunning ? onStop : onClose} size="small">
          {isRunning ? 'Dừng lại' : 'Đóng'}
        </Button>
      </div>
      <progress aria-label="Đã xử lý" max={items.length} value={outcomes.length} />
      <ul>
        {refused.map(({ id, title, reasons }) => (
          <li key={id}>
            <strong>{title}</strong>
            <ul>
              {(reasons ?? []).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
