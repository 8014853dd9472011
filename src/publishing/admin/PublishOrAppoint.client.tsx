'use client'

import { PublishButton, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Payload's button. Its drawer of appointments proposes to withdraw where no unpublished version is counted, and Payload counts none for what
 * was never public: that is counted here, as Payload itself does after a withdrawal.
 */
export const PublishOrAppoint = () => {
  const { hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount } = useDocumentInfo()
  useEffect(() => {
    if (!hasPublishedDoc && unpublishedVersionCount === 0) setUnpublishedVersionCount(1)
  }, [hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount])
  return <PublishButton />
}
