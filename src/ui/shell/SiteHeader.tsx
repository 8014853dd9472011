import { fixedPaths } from '@/shared/paths'
import { Mark } from '../mark/Mark'
import { SearchForm } from './SearchForm'
import type { NavigationLink, SiteIdentity } from './site-identity'
import { TextSizeControl } from './TextSizeControl'

type Props = {
  site: SiteIdentity
  navigation: NavigationLink[]
  /** The path of the page that is shown: its column is marked. */
  currentPath: string
}

export function SiteHeader({ site, navigation, currentPath }: Props) {
  const isCurrent = (href: string) => currentPath === href || (href !== '/' && currentPath.startsWith(`${href}/`))
  return (
    <header className="site-header">
      <p className="owner-lines">
        {site.ownerLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <div className="masthead">
        <a className="masthead-home" href="/" aria-current={currentPath === '/' ? 'page' : undefined}>
          <Mark />
          <span className="masthead-name">{site.name}</span>
        </a>
        {site.tagline && <p className="masthead-tagline">{site.tagline}</p>}
        {currentPath !== fixedPaths.search && <SearchForm />}
      </div>
      <TextSizeControl />
      <nav className="site-nav" aria-label="Các chuyên mục">
        <details className="site-nav-toggle">
          <summary>Chuyên mục</summary>
        </details>
        <ul>
          {navigation.map(({ label, href }) => (
            <li key={href}>
              <a href={href} aria-current={currentPath === href ? 'page' : isCurrent(href) ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
