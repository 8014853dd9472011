import type { ReactNode } from 'react'
import { Divider } from '../mark/Divider'
import type { NavigationLink } from '../shell/site-identity'

/** What the reader gets instead of a page: 404, 410. */
export function AnswerPage({
  title,
  text,
  links,
  children,
}: {
  title: string
  text: string
  links: NavigationLink[]
  children?: ReactNode
}) {
  return (
    <div className="answer">
      <Divider />
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      {children}
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
