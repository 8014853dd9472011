import type { NavigationLink } from '../shell/site-identity'

/** Neighbouring lists: all, individuals, collectives, households. */
export function KindTabs({ label, tabs, currentHref }: { label: string; tabs: NavigationLink[]; currentHref: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.href === currentHref ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
