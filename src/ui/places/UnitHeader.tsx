import { upperFirst } from '@/shared/text/upper-first'
import { formatDate } from '@/shared/time/vietnam-date'
import type { NavigationLink } from '../shell/site-identity'

type Props = {
  name: string
  kicker: string
  /** yyyy-MM-dd */
  validFrom?: string
  validUntil?: string
  predecessors: NavigationLink[]
  successor?: NavigationLink
  description?: string
}

const links = (units: NavigationLink[]) =>
  units.map(({ label, href }, i) => (
    <span key={href}>
      {i > 0 && (i === units.length - 1 ? ' và ' : ', ')}
      <a href={href}>{label}</a>
    </span>
  ))

export function UnitHeader({ name, kicker, validFrom, validUntil, predecessors, successor, description }: Props) {
  return (
    <header className="place-header">
      <p className="kicker">{kicker}</p>
      <h1>{upperFirst(name)}</h1>
      {(validFrom || validUntil) && (
        <p className="place-validity">
          {validFrom && `Từ ngày ${formatDate(validFrom)}`}
          {validFrom && validUntil && ' '}
          {validUntil && `${validFrom ? 'đến' : 'Đến'} ngày ${formatDate(validUntil)}`}
        </p>
      )}
      {predecessors.length > 0 && <p>Kế tục {links(predecessors)}; giới thiệu cả gương của các đơn vị ấy.</p>}
      {successor && (
        <p>
          Nay thuộc <a href={successor.href}>{successor.label}</a>.
        </p>
      )}
      {description && <p className="lead">{description}</p>}
    </header>
  )
}
