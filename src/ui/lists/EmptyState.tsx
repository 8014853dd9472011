import type { NavigationLink } from '../shell/site-identity'

/** Says why there is nothing and where to go on. */
export function EmptyState({ title, text, links }: { title: string; text: string; links: NavigationLink[] }) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      <p>{text}</p>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
