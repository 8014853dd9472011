import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ProsePage } from '@/site/components/ProsePage'
import type { Site } from '@/site/identity'
import { pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'

type Prose = { path: string; title: string; lead: string; text: (site: Site) => ReactNode | Promise<ReactNode> }

/** A page about the portal itself, written from its settings. */
export const proseRoute = ({ path, title, lead, text }: Prose) => {
  const generateMetadata = async (): Promise<Metadata> =>
    pageMetadata(await getSite(), { title, description: lead, path })

  const page = async () => (
    <ProsePage path={path} title={title} lead={lead}>
      {await text(await getSite())}
    </ProsePage>
  )

  return { generateMetadata, page }
}
