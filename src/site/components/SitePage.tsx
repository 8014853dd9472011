import type { ReactNode } from 'react'
import { Breadcrumbs } from '@/ui/page/Breadcrumbs'
import { SiteShell } from '@/ui/shell/SiteShell'
import type { NavigationLink } from '@/ui/shell/site-identity'
import { getSite } from '../queries'
import { breadcrumbThing, type Thing } from '../structured-data'
import { LinkedData } from './LinkedData'

type Props = {
  /** The page's own address, without parameters. */
  path: string
  /** The page's name at the end of its trail; the home page has none. */
  title?: string
  trail?: NavigationLink[]
  things?: Thing[]
  children: ReactNode
}

/** A whole reading page: what stands around it, its trail, and what search engines read of it. */
export async function SitePage({ path, title, trail = [], things = [], children }: Props) {
  const site = await getSite()
  const trailThings = title ? [breadcrumbThing(trail, { label: title, href: path })] : []
  return (
    <SiteShell site={site} navigation={site.navigation} footerLinks={site.footerLinks} currentPath={path}>
      {title && <Breadcrumbs trail={trail} />}
      {children}
      {[...things, ...trailThings].length > 0 && <LinkedData things={[...things, ...trailThings]} />}
    </SiteShell>
  )
}
