import type { NavigationLink } from '../shell/site-identity'

/** From the home page down to the parent; the page itself is its heading. */
export function Breadcrumbs({ trail }: { trail: NavigationLink[] }) {
  return (
    <nav className="breadcrumbs" aria-label="Đường dẫn">
      <ol>
        <li>
          <a href="/">Trang chủ</a>
        </li>
        {trail.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
