import type { ReactNode } from 'react'
import type { Document } from '@/payload-types'
import { recordingOf } from '@/publishing/pictures'
import { relatedView } from '@/publishing/related'
import { storyBlocks } from '@/publishing/story'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Summary } from '@/shared/view'
import { DocumentDetails } from '@/ui/documents/DocumentDetails'
import { ItemLayout } from '@/ui/page/ItemLayout'
import { StoryHeader } from '@/ui/page/StoryHeader'
import { Story } from '@/ui/story/Story'
import { TableOfContents } from '@/ui/story/TableOfContents'
import { types } from '../terms'

const fileNames: Record<string, string> = {
  'application/pdf': 'Tải bản PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Tải bản Word (DOCX)',
  'application/vnd.oasis.opendocument.text': 'Tải bản ODT',
}

const files = (doc: Document) => {
  const file = recordingOf(doc.file)
  return file?.src ? [{ href: file.src, label: fileNames[file.mimeType] ?? 'Tải tệp', bytes: file.bytes }] : []
}

type Props = {
  doc: Document
  item: Summary
  basis: Summary[]
  tools: ReactNode
  children?: ReactNode
}

export function DocumentPage({ doc, item, basis, tools, children }: Props) {
  const story = storyBlocks(doc.story, relatedView)
  const header = (
    <StoryHeader
      kicker={types[doc.type]}
      title={item.title}
      standfirst={item.standfirst}
      illustrative={item.illustrative}
    />
  )
  const details = (
    <DocumentDetails
      kind={types[doc.type]}
      number={doc.number || undefined}
      issuedOn={doc.issuedOn ? toVietnamDay(doc.issuedOn) : undefined}
      issuer={doc.issuer}
      basis={basis}
      files={files(doc)}
    />
  )
  return (
    <>
      <ItemLayout header={header} side={details} sideFirst>
        <TableOfContents blocks={story} />
        {story.length > 0 && <Story blocks={story} />}
        {tools}
      </ItemLayout>
      {children}
    </>
  )
}
