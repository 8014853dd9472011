import { PageHeading } from '@/ui/page/PageHeading'
import { timeInWords } from '../deadline'
import type { ConfirmedCertificate } from '../queries'

/** Says what a certificate was given for, or that there is none with the code. */
export function CertificatePage({ typed, confirmed }: { typed: string; confirmed: ConfirmedCertificate | null }) {
  if (!confirmed)
    return (
      <div className="entry-page">
        <PageHeading
          title="Không có giấy chứng nhận này"
          lead={`Cổng chưa cấp giấy chứng nhận nào mang mã “${typed}”. Mời bạn xem lại mã in ở cuối giấy: mã gồm hai nhóm năm chữ.`}
        />
      </div>
    )
  const { code, award, receiver, contest, href, releasedAt } = confirmed
  return (
    <div className="entry-page">
      <PageHeading title="Giấy chứng nhận hợp lệ" lead="Cổng xác nhận đã cấp giấy chứng nhận này." />
      <div className="details-box">
        <p className="receipt-code">{code}</p>
        <p>{receiver ?? 'Tác giả không công bố tên'}</p>
        <p>
          {award.prize}
          {award.work ? `, tác phẩm “${award.work.title}”` : ''}
        </p>
        <p>
          <a href={`${href}/ket-qua`}>{contest}</a>, công bố lúc {timeInWords(releasedAt)}
        </p>
      </div>
    </div>
  )
}
