import { formPaths } from '@/shared/paths'
import { formatNumber } from '@/shared/text/number-format'
import { PagePart } from '@/ui/page/PagePart'
import { QrCode } from '@/ui/qr/QrCode'
import { timeInWords } from '../deadline'
import { formActs, formKeys } from '../form-answer'
import { placesLeft } from '../invitation'
import type { OwnEntry } from '../own-entry'

type Props = {
  own: OwnEntry
  /** The entry's address on the site. */
  path: string
  /** Makes an address of this portal whole. */
  absolute: (path: string) => string
  canEdit: boolean
}

/** On the author's page: who signs the work with him, and the link by which more may come. */
export function CoAuthors({ own, path, absolute, canEdit }: Props) {
  const { coAuthors, entry } = own
  const left = placesLeft(own)
  const action = path + formPaths.received
  const link = entry.invitation && absolute(`${formPaths.invitation}/${entry.invitation}`)
  return (
    <PagePart id="dong-tac-gia" title="Đồng tác giả">
      {coAuthors.length === 0 ? <p>Chưa có ai ghi tên cùng bạn.</p> : null}
      <ul className="entry-files">
        {coAuthors.map(({ id, name, createdAt }) => (
          <li key={id}>
            {name}, ghi tên lúc {timeInWords(createdAt)}
            {canEdit && (
              <form method="post" action={action}>
                <input type="hidden" name={formKeys.person} value={id} />
                <button type="submit" className="button-quiet" name={formKeys.act} value={formActs.removeCoAuthor}>
                  Bỏ tên người này
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {canEdit && left > 0 && (
        <>
          <p>
            {link
              ? `Gửi liên kết dưới đây cho người cùng viết: người ấy tự ghi tên và tự đánh dấu các cam kết. Còn nhận ${formatNumber(left)} người, đến hết hạn nộp bài.`
              : `Còn nhận ${formatNumber(left)} người. Lấy liên kết mời rồi gửi cho người cùng viết; người ấy tự ghi tên và tự đánh dấu các cam kết.`}
          </p>
          {link && (
            <>
              <p className="invitation-link">{link}</p>
              <QrCode label="Mã QR mở liên kết mời đồng tác giả" text={link} />
              <p>Ai có liên kết này đọc được bài và ghi tên được, nhưng không sửa, nộp hay rút được bài.</p>
            </>
          )}
          <form method="post" action={action} className="form-buttons">
            <button type="submit" className="button-quiet" name={formKeys.act} value={formActs.invite}>
              {link ? 'Đổi liên kết mời, bỏ liên kết cũ' : 'Lấy liên kết mời'}
            </button>
          </form>
        </>
      )}
    </PagePart>
  )
}
