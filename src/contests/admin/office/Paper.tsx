import { formatDate } from '@/shared/time/vietnam-date'
import type { DeskEntry } from '../../office/desk'
import { ageBands } from '../../terms'
import { OfficeForm } from '../OfficeForm.client'
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
        <OfficeForm action={act('paper')} label="Lưu, chờ người khác đối chiếu">
          <label>
            Nhận ngày <input name="receivedOn" required type="date" />
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
            Nội dung, chép đúng nguyên văn, dòng trống giữa hai đoạn
            <textarea className="office-text" name="text" required rows={16} />
          </label>
          <label>
            <input name="licence" type="checkbox" /> Tác giả đã ký đồng ý cho ban tổ chức sử dụng tác phẩm
          </label>
        </OfficeForm>
      </details>
    </>
  )
}

const Waiting = ({ entry, ...props }: SectionProps & { entry: DeskEntry }) => (
  <section className="office-warnings">
    <p>
      Nhận ngày {entry.paper?.receivedOn ? formatDate(entry.paper.receivedOn) : '–'}. Người đối chiếu phải khác người
      chép.
    </p>
    <OfficeForm
      action={props.act('check-paper')}
      fixed={{ entry: entry.id, revision: entry.revision }}
      label="Đã đối chiếu, đúng với bản giấy"
    />
    <WholeEntry {...props} entry={entry} />
  </section>
)
