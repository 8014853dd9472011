'use client'

import { useRowLabel } from '@payloadcms/ui'

/** The heading of a row of an array: the name written in it. */
export const RowName = () => {
  const { data, rowNumber } = useRowLabel<{ name?: string }>()
  return <span>{data?.name || `Người thứ ${(rowNumber ?? 0) + 1}`}</span>
}
