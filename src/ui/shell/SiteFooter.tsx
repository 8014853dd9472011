import { Mark } from '../mark/Mark'
import type { NavigationLink, SiteIdentity } from './site-identity'

type Props = { site: SiteIdentity; links: NavigationLink[] }

function Phone({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^\d+]/gu, '')}`}>{number.replaceAll(' ', '\u00a0')}</a>
}

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
          {site.responsiblePerson && <p>Chịu trách nhiệm nội dung: {site.responsiblePerson}</p>}
          {site.licence && <p>{site.licence}</p>}
        </div>
        <address className="contact">
          {site.address && <p>Trụ sở: {site.address}</p>}
          {site.phone && (
            <p>
              Điện thoại: <Phone number={site.phone} />
            </p>
          )}
          {site.hotline && (
            <p>
              Đường dây nóng: <Phone number={site.hotline} />
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
