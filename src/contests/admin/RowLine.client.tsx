'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { name?: string; label?: string; who?: string }

/** The heading of a row of an array: the line that was written in it. */
export const RowLine = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  return <span>{data?.name || data?.label || data?.who || `Dòng ${(rowNumber ?? 0) + 1}`}</span>
}
