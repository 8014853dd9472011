import { formatDate } from '@/shared/time/vietnam-date'

export type DocumentRow = { href: string; number?: string; issuedOn?: string; issuer: string; title: string }

export function DocumentTable({ documents, caption }: { documents: DocumentRow[]; caption: string }) {
  return (
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
            <td data-label="Số, ký hiệu">{number ?? '–'}</td>
            <td data-label="Ngày ban hành">{issuedOn ? formatDate(issuedOn) : '–'}</td>
            <td data-label="Cơ quan ban hành">{issuer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
