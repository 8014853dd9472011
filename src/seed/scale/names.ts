import type { Honorific } from '@/exemplars/terms'
import { upperFirst } from '@/shared/text/upper-first'
import type { Chance } from '../drawing/chance'
import { weighted, zipf } from './zipf'

export type Person = { name: string; honorific: Honorific; given: string }

const split = (line: string) => line.split(' ') as [string, ...string[]]

/** The most frequent first, as in the country; the rare ones are those of the midlands. */
const family = zipf(
  split(
    'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Hà Đinh Đào Tạ Lưu Cao Mai Trịnh Đoàn Hán Triệu Quách Khổng Chử Phùng Kiều Tống Vi Nông Lã Bạch Thiều Doãn Mẫn Ứng Giáp',
  ),
)

const women = {
  middle: zipf(split('Thị Thu Thanh Ngọc Hồng Kim Minh Thúy Bích Hải Phương Lan Diệu Tuyết Ánh Mỹ')),
  given: zipf(
    split(
      'Hương Lan Hoa Hằng Thủy Hà Nga Linh Huyền Trang Mai Phương Loan Hạnh Yến Dung Oanh Thảo Ngọc Liên Nhung Tuyết Hiền Vân Thu Xuân Thoa Bình Lý Tâm Nguyệt Quyên Thắm Duyên Chinh Tươi Nhàn Lụa Mận Soan Nhạn Ích Thìn Tuất Dậu Mùi Cúc Đào Sen Nhài Bưởi Na Lúa Bông Tằm Chúc Khuyên Vóc Ngoan Nết',
    ),
  ),
}

const men = {
  middle: zipf(split('Văn Đức Quang Minh Xuân Ngọc Hữu Đình Công Thế Mạnh Trọng Anh Tiến Duy Bá Viết Khắc Sỹ Đăng')),
  given: zipf(
    split(
      'Hùng Dũng Tuấn Thắng Cường Hải Sơn Long Nam Minh Đức Hà Bình Quang Chiến Thành Trung Tùng Hiếu Toàn Lâm Vinh Khánh Phúc Lộc Thịnh Tâm Quyết Tiến Hòa Thuận Kiên Cương Bảo Khải Hoan Thước Luyện Vượng Tịnh Chung Bắc Giang Lương Mão Ngọ Thân Hợi Khoan Nhẫn Cần Kiệm Liêm Chính Đê Ruộng Gạo Bể Tre',
    ),
  ),
}

const ofWomen = weighted<Honorific>([
  ['ba', 45],
  ['chi', 45],
  ['dong-chi', 10],
])
const ofMen = weighted<Honorific>([
  ['ong', 45],
  ['anh', 40],
  ['dong-chi', 15],
])

/** An invented adult. */
export const personBy = (chance: Chance): Person => {
  const isWoman = chance.between(0, 1) < 0.5
  const { middle, given } = isWoman ? women : men
  const called = given(chance)
  return {
    name: `${family(chance)} ${middle(chance)} ${called}`,
    honorific: (isWoman ? ofWomen : ofMen)(chance),
    given: called,
  }
}

const landforms = zipf(split('Đồng Gò Xóm Bến Bãi Đình Chợ Ao Ngòi Rừng Cầu Đầm Làng Núi Giếng Vườn Gốc Dộc Lò Hóc'))

/** Names of hamlets and fields, “Đồng Sét”: a landform and a word of the language. */
export const placesNamedBy = (words: readonly string[]): ((chance: Chance) => string) => {
  const [first = 'Sét', ...others] = words.filter((word) => word.length > 1)
  const word = zipf([first, ...others], 0.8)
  return (chance) => {
    const name = word(chance)
    return `${landforms(chance)} ${upperFirst(name)}`
  }
}
