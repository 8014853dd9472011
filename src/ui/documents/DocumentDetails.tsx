import { formatDate } from '@/shared/time/vietnam-date'
import { type Fact, FactList } from '../page/FactList'

export type DocumentFile = { href: string; label: string; bytes: number }

type Props = {
  kind: string
  /** Some official texts carry none. */
  number?: string
  /** yyyy-MM-dd */
  issuedOn?: string
  issuer: string
  signer?: string
  /** "Căn cứ": the texts it rests on; a link where the portal holds the text. */
  basis: { title: string; href?: string }[]
  files: DocumentFile[]
}

const fileSize = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`

export function DocumentDetails({ kind, number, issuedOn, issuer, signer, basis, files }: Props) {
  const facts: Fact[] = [
    { label: 'Loại văn bản', value: kind },
    ...(number ? [{ label: 'Số, ký hiệu', value: number }] : []),
    ...(issuedOn ? [{ label: 'Ngày ban hành', value: <time dateTime={issuedOn}>{formatDate(issuedOn)}</time> }] : []),
    { label: 'Cơ quan ban hành', value: issuer },
    ...(signer ? [{ label: 'Người ký', value: signer }] : []),
  ]
  return (
    <div className="details-box">
      <FactList facts={facts} />
      {basis.length > 0 && (
        <>
          <h2 className="details-title">Căn cứ</h2>
          <ul>
            {basis.map(({ title, href }) => (
              <li key={title}>{href ? <a href={href}>{title}</a> : title}</li>
            ))}
          </ul>
        </>
      )}
      {files.map(({ href, label, bytes }) => (
        <p key={href}>
          <a className="button" href={href} download>
            {label} ({fileSize(bytes)})
          </a>
        </p>
      ))}
    </div>
  )
}
