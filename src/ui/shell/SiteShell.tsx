import type { ReactNode } from 'react'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import { SkipLink } from './SkipLink'
import type { NavigationLink, SiteIdentity } from './site-identity'

type Props = {
  site: SiteIdentity
  navigation: NavigationLink[]
  footerLinks: NavigationLink[]
  currentPath: string
  children: ReactNode
}

/** What stands around every reading page, inside `<body>`. */
export function SiteShell({ site, navigation, footerLinks, currentPath, children }: Props) {
  return (
    <>
      <SkipLink />
      <SiteHeader site={site} navigation={navigation} currentPath={currentPath} />
      <main id="noi-dung" className="site-main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} links={footerLinks} />
    </>
  )
}
