import type { ReactNode } from 'react'
import { PageHeading } from '@/ui/page/PageHeading'
import { SitePage } from './SitePage'

type Props = { path: string; title: string; lead: string; children: ReactNode }

/** A page of plain text about the portal itself. */
export function ProsePage({ path, title, lead, children }: Props) {
  return (
    <SitePage path={path} title={title}>
      <PageHeading title={title} lead={lead} />
      <div className="story">{children}</div>
    </SitePage>
  )
}
