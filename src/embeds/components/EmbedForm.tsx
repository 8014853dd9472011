import { fixedPaths } from '@/shared/paths'
import type { Wish } from '../wish'

type Option = { value: string; label: string }

const kinds: Option[] = [
  { value: 'tat-ca', label: 'Gương, mô hình, tin, bài' },
  { value: 'guong', label: 'Chỉ gương' },
  { value: 'mo-hinh', label: 'Chỉ mô hình, cách làm hay' },
]
const layouts: Option[] = [
  { value: 'danh-sach', label: 'Danh sách' },
  { value: 'the', label: 'Thẻ có ảnh lớn' },
]
const themes: Option[] = [
  { value: 'tu-dong', label: 'Theo máy người xem' },
  { value: 'sang', label: 'Nền sáng' },
  { value: 'toi', label: 'Nền tối' },
]
const counts: Option[] = Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))
const levels: Option[] = ['2', '3', '4'].map((value) => ({ value, label: `Mục cấp ${value} (h${value})` }))

function Choice({ name, label, value, options }: { name: string; label: string; value: string; options: Option[] }) {
  return (
    <p className="field">
      <label htmlFor={`nhung-${name}`}>{label}</label>
      <select id={`nhung-${name}`} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}

type Props = {
  wish: Wish
  units: Option[]
  /** The slug of the unit that is chosen. */
  unit: string
  /** The item's address as it was pasted. */
  pasted: string
  /** Whether the address that was pasted leads to nothing that may be embedded. */
  isUnfound: boolean
}

/** Plain fields: without script the button shows the codes for what is chosen. */
export function EmbedForm({ wish, units, unit, pasted, isUnfound }: Props) {
  return (
    <form className="embed-form" action={fixedPaths.embedBuilder} method="get" aria-label="Chọn bài và cách hiện">
      <Choice name="don-vi" label="Đơn vị" value={unit} options={units} />
      <Choice name="loai" label="Hiện những gì" value={wish.choice} options={kinds} />
      <Choice name="so" label="Số bài" value={String(wish.count)} options={counts} />
      <Choice name="kieu" label="Kiểu" value={wish.layout} options={layouts} />
      <Choice name="giao-dien" label="Màu" value={wish.theme} options={themes} />
      <Choice name="cap" label="Cấp tiêu đề" value={String(wish.headingLevel)} options={levels} />
      <p className={isUnfound ? 'field field-faulty' : 'field'}>
        <label htmlFor="nhung-bai">Hoặc chỉ một bài</label>
        <input
          id="nhung-bai"
          name="bai"
          type="text"
          defaultValue={pasted}
          autoComplete="off"
          aria-invalid={isUnfound ? true : undefined}
          aria-describedby="nhung-bai-loi nhung-bai-giup"
        />
        <span className="field-fault" id="nhung-bai-loi" data-found>
          {isUnfound && (
            <>
              <strong>Cần sửa:</strong> cổng không có bài nào ở địa chỉ này, hoặc bài chưa được đồng ý cho nhúng.
            </>
          )}
        </span>
        <span className="field-hint" id="nhung-bai-giup">
          Dán địa chỉ của bài trên cổng. Để trống: những bài mới nhất của đơn vị.
        </span>
      </p>
      <p className="embed-button">
        <button type="submit">Lấy mã</button>
      </p>
    </form>
  )
}
