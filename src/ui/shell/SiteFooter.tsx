import { Mark } from '../mark/Mark'
import type { NavigationLink, SiteIdentity } from './site-identity'

type Props = { site: SiteIdentity; links: NavigationLink[] }

const dialled = (phone: string) => `tel:${phone.replace(/[^\d+]/gu, '')}`

export function SiteFooter({ site, links }: Props) {
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <div className="imprint">
          <p className="imprint-name">
            <Mark /> {site.name}
          </p>
          {site.ownerLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {site.responsiblePerson && <p>Chịu trách nhiệm chính: {site.responsiblePerson}</p>}
          {site.licence && <p>{site.licence}</p>}
        </div>
        <address className="contact">
          {site.address && <p>Địa chỉ: {site.address}</p>}
          {site.phone && (
            <p>
              Điện thoại: <a href={dialled(site.phone)}>{site.phone}</a>
            </p>
          )}
          {site.hotline && (
            <p>
              Đường dây nóng: <a href={dialled(site.hotline)}>{site.hotline}</a>
            </p>
          )}
          {site.email && (
            <p>
              Thư điện tử: <a href={`mailto:${site.email}`}>{site.email}</a>
            </p>
          )}
        </address>
        <nav className="footer-links" aria-label="Về cổng này">
          <ul>
            {links.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
