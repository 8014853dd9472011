import type { NavigationLink } from '../shell/site-identity'

export function EditionContents({ parts }: { parts: NavigationLink[] }) {
  return (
    <nav className="contents edition-contents" aria-labelledby="trong-so-nay">
      <h2 id="trong-so-nay">Trong chuyên trang này</h2>
      <ol>
        {parts.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
