import { formatDate } from '@/shared/time/vietnam-date'

export type DocumentRow = { href: string; number?: string; issuedOn?: string; issuer: string; title: string }

export function DocumentTable({ documents, caption }: { documents: DocumentRow[]; caption: string }) {
  return (
    <div className="scroll-box">
      <table className="ruled document-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Văn bản</th>
            <th scope="col">Số, ký hiệu</th>
            <th scope="col">Ngày ban hành</th>
            <th scope="col">Cơ quan ban hành</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ href, number, issuedOn, issuer, title }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{title}</a>
              </th>
              <td>{number ?? '–'}</td>
              <td>{issuedOn ? formatDate(issuedOn) : '–'}</td>
              <td>{issuer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
