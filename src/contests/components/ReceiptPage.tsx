import { formPaths } from '@/shared/paths'
import { formatDate, type Instant } from '@/shared/time/vietnam-date'
import { FactList } from '@/ui/page/FactList'
import { PageHeading } from '@/ui/page/PageHeading'
import { PagePart } from '@/ui/page/PagePart'
import { QrCode } from '@/ui/qr/QrCode'
import { canonicalEntry } from '../canonical-entry'
import { entryInWords } from '../entry-state'
import { namesOf } from '../names-of'
import { contentOf, formOf, type OwnEntry, recordOf } from '../own-entry'

type Props = {
  own: OwnEntry
  path: string
  /** Makes an address of this portal whole. */
  absolute: (path: string) => string
  now: Date
}

/** “21:14:07 ngày 30/04/2026” */
const exactly = (instant: Instant) =>
  `${new Date(instant).toLocaleTimeString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })} ngày ${formatDate(instant)}`

/** What the entrant keeps as proof: to print, to photograph, to write down. */
export function ReceiptPage({ own, path, absolute, now }: Props) {
  const { entry, entrant, coAuthors, contest } = own
  const receipts = entry.receipts ?? []
  const last = receipts.at(-1)
  return (
    <article className="entry-page">
      <PageHeading title="Biên nhận bài dự thi" kicker={contest.doc.title} lead={formOf(own).title} />
      <div className="details-box">
        <p>Mã biên nhận</p>
        <p className="receipt-code">{entry.receiptCode}</p>
        <QrCode
          label="Mã QR dẫn đến trang tra cứu biên nhận này"
          text={absolute(`${formPaths.lookUp}?ma=${entry.receiptCode}`)}
        />
        <p className="entry-state">{entryInWords(recordOf(entry), contest.settings, now)}.</p>
      </div>
      <FactList
        facts={[
          { label: 'Tác giả', value: namesOf([entrant, ...coAuthors]) },
          { label: 'Nộp lần đầu', value: entry.submittedAt && exactly(entry.submittedAt) },
          { label: 'Bản này lưu', value: last?.at && exactly(last.at) },
          { label: 'Số từ', value: entry.words },
          { label: 'Tệp kèm theo', value: own.files.map(({ originalName }) => originalName).join('; ') },
        ]}
      />
      <p className="form-buttons">
        <a className="button" href={path}>
          Mở bài để xem hoặc sửa
        </a>
        <a className="button button-quiet" href={`${formPaths.lookUp}?ma=${entry.receiptCode}`}>
          Tra cứu bằng mã
        </a>
      </p>
      <PagePart id="giu-bien-nhan" title="Giữ biên nhận này">
        <p>
          Mời bạn in trang này, chụp lại hoặc chép mã biên nhận và dấu vân tay. Dấu vân tay (SHA-256) chứng tỏ bài đúng
          từng chữ như lúc nộp; muốn kiểm tra cần thêm số ngẫu nhiên dưới đây.
        </p>
        <dl className="fact-list">
          <div>
            <dt>Dấu vân tay</dt>
            <dd className="fingerprint">{last?.fingerprint}</dd>
          </div>
          <div>
            <dt>Số ngẫu nhiên</dt>
            <dd className="fingerprint">{entry.nonce}</dd>
          </div>
        </dl>
      </PagePart>
      <details className="not-on-paper">
        <summary>Nội dung được lấy dấu vân tay (để tự kiểm tra)</summary>
        <p className="canonical">{canonicalEntry(contentOf(own))}</p>
      </details>
    </article>
  )
}
