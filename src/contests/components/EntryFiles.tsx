import { formPaths } from '@/shared/paths'
import { formatNumber } from '@/shared/text/number-format'
import { PagePart } from '@/ui/page/PagePart'
import { formActs, formKeys } from '../form-answer'
import type { OwnEntry } from '../own-entry'
import { fileKinds } from '../terms'

const inMegabytes = (bytes: number) =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1_000)))} KB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`

/** What a form can carry without script, in megabytes. */
const mostInOnePiece = 20

/** The files of an entry, and the form that sends one more. Pictures are kept without what the camera wrote into them. */
export function EntryFiles({ own, path, canEdit }: { own: OwnEntry; path: string; canEdit: boolean }) {
  const { works } = own.contest.settings
  const kinds = works.fileKinds.map((kind) => fileKinds[kind]).join(', ')
  return (
    <PagePart id="tep" title="Tệp kèm theo">
      <div className="sent-files">
        {own.files.length === 0 ? <p>Bài chưa có tệp nào.</p> : null}
        <ul className="entry-files">
          {own.files.map(({ id, originalName, filesize }) => (
            <li key={id}>
              {originalName || 'Tệp không tên'} ({inMegabytes(filesize ?? 0)})
              {canEdit && (
                <form method="post" action={path + formPaths.received}>
                  <input type="hidden" name={formKeys.file} value={id} />
                  <button type="submit" className="button-quiet" name={formKeys.act} value={formActs.dropFile}>
                    Bỏ tệp này
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      </div>
      {canEdit && own.files.length < works.maxFiles && (
        <large-file data-address={path + formPaths.largeFile} data-page={path}>
          <form className="entry-form" method="post" action={path + formPaths.file} encType="multipart/form-data">
            <div className="field">
              <label htmlFor="tep-moi">Gửi thêm một tệp</label>
              <p className="field-hint" id="tep-giup">
                {kinds}; mỗi tệp không quá {formatNumber(works.maxMegabytes)} MB
                {works.maxMinutes !== null && `, âm thanh và hình không quá ${formatNumber(works.maxMinutes)} phút`},
                nhiều nhất {formatNumber(works.maxFiles)} tệp. Lưu bài trước khi gửi tệp.
                {works.maxMegabytes > mostInOnePiece &&
                  ` Ảnh không quá ${mostInOnePiece} MB. Tệp âm thanh, hình hoặc văn bản lớn hơn ${mostInOnePiece} MB gửi được khi trình duyệt bật JavaScript; đứt đường truyền thì cổng gửi tiếp, không gửi lại từ đầu.`}
              </p>
              <input type="file" id="tep-moi" name={formKeys.file} aria-describedby="tep-giup" required />
            </div>
            <div className="form-buttons">
              <button type="submit" className="button-quiet">
                Gửi tệp
              </button>
            </div>
          </form>
          <div className="sending" hidden>
            <progress max={1} value={0} aria-label="Tệp đang gửi" />
            <button type="button" className="button-quiet">
              Thôi gửi
            </button>
          </div>
          <p role="status" />
          <script type="module" src="/tep-lon.js" />
        </large-file>
      )}
    </PagePart>
  )
}
