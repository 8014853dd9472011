import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import type { DeskEntry } from '../../office/desk'
import { isPicture, type RedactedFile, redactedFilesOf } from '../../office/redacted-files'
import { FileShown } from '../FileShown'
import { CropBox } from './CropBox.client'
import type { SectionProps } from './props'

type Props = SectionProps & { entry: DeskEntry }

/** The files of an entry: what the judges see of each, nothing until somebody has made a copy. */
export const RedactedFiles = async ({ entry, ...props }: Props) => {
  const files = await redactedFilesOf(props, entry)
  if (files.length === 0) return null
  return (
    <section>
      <h2>Tệp kèm theo ({files.length})</h2>
      <p className="office-note">
        Giám khảo không bao giờ nhận tệp gốc, chỉ nhận bản làm ở đây; cổng bỏ thuộc tính, tên người làm, nơi chụp ghi
        trong tệp. Điều nhìn thấy, nghe thấy được thì người che phải tự xem. Bài đoạt giải được đăng kèm bản đã che; tệp
        chưa ai xử lý thì đăng bản gốc, tệp đã giữ lại thì không bao giờ đăng.
      </p>
      {files.map((file) => (
        <OneFile {...props} entry={entry} file={file} key={file.original.id} />
      ))}
    </section>
  )
}

const OneFile = ({ entry, file: { original, copy, isWithheld }, act, bring }: Props & { file: RedactedFile }) => {
  const name = original.originalName || 'tệp không tên'
  const fixed = { entry: entry.id, original: original.id }
  return (
    <div className="office-warnings">
      <h3>
        <a href={original.url ?? ''}>{name}</a>
      </h3>
      {copy ? (
        <>
          <p>Giám khảo nhận bản này:</p>
          <FileShown address={copy.url ?? ''} name="Bản đã che" type={copy.mimeType ?? ''} />
        </>
      ) : (
        <p>
          {isWithheld
            ? 'Đã giữ lại: không đưa cho giám khảo, không đăng cùng tác phẩm.'
            : 'Chưa xử lý: giám khảo chưa nhận được gì của tệp này.'}
        </p>
      )}
      {isWithheld ? null : (
        <OfficeForm action={act('withhold-file')} fixed={fixed} isSecondary label="Giữ lại, không đưa cho ai" />
      )}
      {isPicture(original) ? (
        <details>
          <summary>Đưa ảnh này, cắt bớt nếu lộ tác giả</summary>
          <OfficeForm action={act('show-picture')} fixed={fixed} key={copy?.id} label="Đưa ảnh cho giám khảo">
            <CropBox address={original.url ?? ''} name={name} />
          </OfficeForm>
        </details>
      ) : null}
      <details>
        <summary>Đưa bản thay thế</summary>
        <OfficeForm action={bring('replace')} fixed={fixed} key={copy?.id} label="Gửi bản thay thế">
          <label>
            Tệp đã che: ảnh, PDF, DOCX, ODT, MP3, M4A hoặc MP4
            <input name="file" required type="file" />
          </label>
        </OfficeForm>
      </details>
    </div>
  )
}
