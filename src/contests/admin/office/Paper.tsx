import { OfficeForm } from '@/publishing/admin/OfficeForm.client'
import { formatDate } from '@/shared/time/vietnam-date'
import type { DeskEntry } from '../../office/desk'
import { scansOf } from '../../office/paper-scans'
import { textOf } from '../../office/text-of'
import { ageBands } from '../../terms'
import { FileShown } from '../FileShown'
import type { SectionProps } from './props'
import { WholeEntry } from './WholeEntry'

/** Entries that came on paper: one person types them in, another compares. */
export const Paper = (props: SectionProps) => {
  const { desk, act, contest } = props
  return (
    <>
      {desk.toCheck.length === 0 ? <p>Không có bài giấy nào chờ đối chiếu.</p> : <h2>Chờ đối chiếu</h2>}
      {desk.toCheck.map((entry) => (
        <Waiting {...props} entry={entry} key={entry.id} />
      ))}
      <details open={desk.toCheck.length === 0}>
        <summary>Nhập một bài giấy</summary>
        <OfficeForm action={act('paper')} label="Lưu, rồi thêm bản chụp">
          <label>
            Nhận ngày <input name="receivedOn" required type="date" />
          </label>
          <label>
            Mã nộp muộn, chỉ khi bài đến sau hạn <input maxLength={40} name="lateCode" />
          </label>
          <label>
            Họ và tên tác giả <input maxLength={120} name="name" required />
          </label>
          <label>
            Lứa tuổi
            <select defaultValue="16-and-over" name="ageBand">
              {Object.entries(ageBands).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Điện thoại <input inputMode="tel" maxLength={40} name="phone" />
          </label>
          <label>
            Thư điện tử <input inputMode="email" maxLength={254} name="mail" />
          </label>
          <label>
            Nơi ở <input maxLength={200} name="address" />
          </label>
          <label>
            Đơn vị, trường <input maxLength={200} name="unitName" />
          </label>
          <label>
            Tên bài <input maxLength={200} name="title" required />
          </label>
          {contest.settings.genres.length > 0 ? (
            <label>
              Thể loại
              <select name="genre">
                {contest.settings.genres.map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <label>
            Nhân vật <input maxLength={200} name="subjectName" />
          </label>
          <label>
            Nhân vật ở đâu <input maxLength={200} name="subjectPlace" />
          </label>
          <label>
            Nội dung, chép đúng nguyên văn, dòng trống giữa hai đoạn
            <textarea className="office-text" name="text" required rows={16} />
          </label>
          <label>
            <input name="licence" type="checkbox" /> Tác giả đã ký đồng ý cho ban tổ chức sử dụng tác phẩm
          </label>
          <label>
            <input name="subject" type="checkbox" /> Nhân vật của bài đã đồng ý
          </label>
          <label>
            Người giám hộ, nếu tác giả dưới 16 tuổi <input maxLength={120} name="guardianName" />
          </label>
          <label>
            Điện thoại người giám hộ <input inputMode="tel" maxLength={40} name="guardianPhone" />
          </label>
          <label>
            <input name="guardian" type="checkbox" /> Người giám hộ đã ký đồng ý
          </label>
        </OfficeForm>
      </details>
    </>
  )
}

const Waiting = async ({ entry, ...props }: SectionProps & { entry: DeskEntry }) => {
  const { req, act, bring } = props
  const fixed = { entry: entry.id, revision: entry.revision }
  const scans = await scansOf(props, entry)
  return (
    <section className="office-warnings">
      <p>
        Nhận ngày {entry.paper?.receivedOn ? formatDate(entry.paper.receivedOn) : '–'}
        {entry.lateCode ? ', qua mã nộp muộn' : ''}. Người đối chiếu phải khác người chép.
      </p>
      <div className="office-pair">
        <div className="office-scans">
          <h3>Bản chụp ({scans.length})</h3>
          {scans.map(({ id, url, mimeType, originalName }, place) => (
            <div key={id}>
              <FileShown
                address={url ?? ''}
                name={`Bản chụp ${place + 1}${originalName ? `: ${originalName}` : ''}`}
                type={mimeType ?? ''}
              />
              <OfficeForm
                action={act('drop-scan')}
                fixed={{ entry: entry.id, scan: id }}
                isSecondary
                label={`Bỏ bản chụp ${place + 1}`}
              />
            </div>
          ))}
          <OfficeForm action={bring('scan')} fixed={{ entry: entry.id }} isSecondary label="Thêm bản chụp">
            <label>
              Ảnh hoặc PDF, chọn nhiều tệp một lượt theo thứ tự trang
              <input
                accept="image/jpeg,image/png,image/webp,application/pdf"
                multiple
                name="file"
                required
                type="file"
              />
            </label>
          </OfficeForm>
        </div>
        <div>
          <WholeEntry {...props} entry={entry} />
          <details>
            <summary>Sửa bản chép</summary>
            <OfficeForm
              action={act('mend-paper')}
              fixed={fixed}
              isSecondary
              key={entry.revision}
              label="Lưu bản chép, chờ người khác đối chiếu"
            >
              <label>
                Tên bài <input defaultValue={entry.title ?? ''} maxLength={200} name="title" required />
              </label>
              <label>
                Nội dung
                <textarea
                  className="office-text"
                  defaultValue={await textOf(req, entry.id)}
                  name="text"
                  required
                  rows={16}
                />
              </label>
            </OfficeForm>
          </details>
        </div>
      </div>
      <OfficeForm action={act('check-paper')} fixed={fixed} label="Đã đối chiếu, đúng với bản giấy" />
    </section>
  )
}
