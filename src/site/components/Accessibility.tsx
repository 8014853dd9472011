import { fixedPaths } from '@/shared/paths'
import type { Site } from '../identity'
import { Contact } from './Contact'

/** What the portal does so that everybody can read it, and whom to tell where it fails. */
export function Accessibility({ site }: { site: Site }) {
  return (
    <>
      <p>
        Cổng được làm theo Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2, mức AA; độ tương phản chữ theo mức
        AAA. Trang đọc được trên điện thoại nhỏ, đường truyền chậm và cả khi trình duyệt tắt JavaScript.
      </p>
      <h2>Cỡ chữ và màu</h2>
      <ul>
        <li>Ba nút A−, A, A+ ở đầu trang đổi cỡ chữ; trình duyệt nhớ lựa chọn của bạn.</li>
        <li>Phóng to bằng trình duyệt (Ctrl và +) đến 400% vẫn đọc được, không phải kéo ngang.</li>
        <li>Máy đặt giao diện tối thì cổng cũng tối. Không có gì tự chuyển động.</li>
      </ul>
      <h2>Bàn phím và trình đọc màn hình</h2>
      <ul>
        <li>Nhấn Tab ngay khi mở trang để hiện liên kết “Đến nội dung chính”.</li>
        <li>Mọi liên kết, nút, ô chọn đều dùng được bằng bàn phím; chỗ đang đứng có viền rõ.</li>
        <li>Ảnh có mô tả bằng lời. Âm thanh và phim có lời ghi lại. Biểu đồ có bảng số kèm theo.</li>
      </ul>
      <h2>In</h2>
      <p>Mỗi bài in ra gọn, không kèm thanh điều hướng; chuyên trang kỷ niệm 11/6 in được thành tập.</p>
      <h2>Khi gặp chỗ khó đọc</h2>
      <p>Xin báo cho chúng tôi biết trang nào, bạn dùng máy gì. Chúng tôi sửa và trả lời bạn.</p>
      <Contact site={site} />
      <p>
        Cần tìm nhanh, mời xem <a href={fixedPaths.siteMap}>Sơ đồ cổng</a>.
      </p>
    </>
  )
}
