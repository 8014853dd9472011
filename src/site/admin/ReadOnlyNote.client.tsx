'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Over a form that whoever opened it may only read: who may change it. */
export const ReadOnlyNote = ({ who }: { who: string }) => {
  const { hasSavePermission, id, globalSlug } = useDocumentInfo()
  if (hasSavePermission !== false || !(id || globalSlug)) return null
  return (
    <p className="read-only-note" role="note">
      Bạn xem được mục này nhưng không sửa được. Người sửa được: {who}.
    </p>
  )
}
