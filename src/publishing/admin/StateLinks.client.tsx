'use client'

import { Link, useListDrawerContext, useListQuery } from '@payloadcms/ui'
import { stateListPath } from '../state-list-path'
import { stateLabels, states } from '../workflow'

/** The list by state, one press each. */
export const StateLinks = ({ collectionSlug }: { collectionSlug: string }) => {
  const { query } = useListQuery()
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  const asked = JSON.stringify(query?.where ?? {})
  const current = states.find((state) => asked.includes(`"state":{"equals":"${state}"}`))
  return (
    <nav aria-label="Lọc theo trạng thái" className="state-links">
      <Link aria-current={current ? undefined : 'page'} href={`/admin/collections/${collectionSlug}`} prefetch={false}>
        Tất cả
      </Link>
      {states.map((state) => (
        <Link
          aria-current={current === state ? 'page' : undefined}
          href={stateListPath(collectionSlug, state)}
          key={state}
          prefetch={false}
        >
          {stateLabels[state]}
        </Link>
      ))}
    </nav>
  )
}
