'use client'

import { useListRelationships } from '@payloadcms/ui'
import { useEffect } from 'react'

type Medium = { thumbnailURL?: string | null }

/** The thumbnail of the picture in a list; the pictures of a whole list are asked for at once. */
export const PictureCell = ({ cellData }: { cellData?: unknown }) => {
  const { documents, getRelationships } = useListRelationships()
  const id = typeof cellData === 'string' ? cellData : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: the provider's function is a new one after every answer
  useEffect(() => {
    if (id) getRelationships([{ relationTo: 'media', value: id }])
  }, [id])

  const medium = id ? (documents.media?.[id] as Medium | false | null | undefined) : null
  const address = medium ? medium.thumbnailURL : null
  return (
    <span className="picture-cell">
      {/* biome-ignore lint/performance/noImgElement: a thumbnail of the right size already */}
      {address ? <img alt="" height={48} loading="lazy" src={address} width={48} /> : null}
    </span>
  )
}
