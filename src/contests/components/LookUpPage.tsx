import { formPaths } from '@/shared/paths'
import { formatDate } from '@/shared/time/vietnam-date'
import { PageHeading } from '@/ui/page/PageHeading'
import { timeInWords } from '../deadline'
import type { ReceiptFound } from '../entry-queries'

type Props = { typed: string; found: ReceiptFound | null }

const Answer = ({ typed, found }: Props) =>
  found ? (
    <div className="details-box" role="status">
      <p className="receipt-code">{found.code}</p>
      <p>{found.contest}</p>
      <p className="entry-state">
        {found.isPaper
          ? `Đã nhận bản giấy ngày ${formatDate(found.submittedAt)}`
          : `Đã nộp lúc ${timeInWords(found.submittedAt)}`}
        {found.withdrawnAt ? `; đã rút lúc ${timeInWords(found.withdrawnAt)}` : ''}.
      </p>
    </div>
  ) : (
    <p role="status">
      Không có biên nhận nào mang mã “{typed}”. Mời bạn xem lại mã trên biên nhận: mã gồm hai nhóm năm chữ.
    </p>
  )

/** State and times of a receipt; never whose it is, nor what was written. */
export function LookUpPage({ typed, found }: Props) {
  return (
    <div className="entry-page">
      <PageHeading title="Tra cứu biên nhận" lead="Gõ mã biên nhận để biết bài đã nộp hay đã rút, lúc nào." />
      {typed && <Answer typed={typed} found={found} />}
      <form className="entry-form" action={formPaths.lookUp} method="get">
        <div className="field">
          <label htmlFor="ma">Mã biên nhận</label>
          <p className="field-hint" id="ma-giup">
            Ví dụ: 7KM3X-9PWTA. Gõ chữ thường, có hay không có gạch nối đều được.
          </p>
          <input type="text" id="ma" name="ma" defaultValue={typed} autoComplete="off" aria-describedby="ma-giup" />
        </div>
        <div className="form-buttons">
          <button type="submit">Tra cứu</button>
        </div>
      </form>
    </div>
  )
}
