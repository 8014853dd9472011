import type { ReactNode } from 'react'
import { ProsePage } from '@/site/components/ProsePage'
import type { Site } from '@/site/identity'
import { pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { readingPage } from './reading-page'

type Prose = { path: string; title: string; lead: string; text: (site: Site) => ReactNode | Promise<ReactNode> }

/** A page about the portal itself, written from its settings. */
export const proseRoute = ({ path, title, lead, text }: Prose) =>
  readingPage(async () => {
    const site = await getSite()
    return {
      metadata: pageMetadata(site, { title, description: lead, path }),
      body: (
        <ProsePage path={path} title={title} lead={lead}>
          {await text(site)}
        </ProsePage>
      ),
    }
  })
