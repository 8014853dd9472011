'use client'

import { Button, toast, useAuth, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { refusalReasons } from '@/publishing/admin/refusal-reasons'
import { type Account, holds } from '@/users/roles'

/** Makes next year's contest from the one that is open in the form, and opens it. */
export const CopyForNextYear = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const isModified = useFormModified()
  const router = useRouter()
  const [isCopying, setCopying] = useState(false)

  const copy = async () => {
    setCopying(true)
    const response = await fetch(`/api/contests/${id}/copy`, { method: 'POST' }).catch(() => null)
    const made = response?.ok ? ((await response.clone().json()) as { id: string }) : null
    const refused = await refusalReasons(response)
    setCopying(false)
    if (refused) return void toast.error(refused.join(' '))
    toast.success('Đã tạo bản nháp cho năm sau.')
    router.push(`${config.routes.admin}/collections/contests/${made?.id}`)
  }

  if (!id || !holds(user as Account | null, 'admin', 'orientation')) return null
  return (
    <Button buttonStyle="secondary" disabled={isModified || isCopying} margin={false} onClick={copy} size="medium">
      Chép cho năm sau
    </Button>
  )
}
