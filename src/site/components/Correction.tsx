import { fixedPaths } from '@/shared/paths'
import type { Site } from '../identity'
import { Contact } from './Contact'

/** Whom to ask for a correction or a removal, and what happens then. */
export function Correction({ site }: { site: Site }) {
  return (
    <>
      <p>
        Nếu bài viết về bạn, về người thân hoặc đơn vị của bạn có điều chưa đúng, hoặc bạn không muốn câu chuyện, tấm
        ảnh của mình còn ở đây, xin báo cho chúng tôi bằng cách nào tiện nhất.
      </p>
      <h2>Báo cho ai</h2>
      <Contact site={site} receiver={site.correctionContact} />
      <h2>Nên nói những gì</h2>
      <ul>
        <li>Địa chỉ trang hoặc tên bài.</li>
        <li>Điều cần sửa, hoặc phần cần gỡ: cả bài, một tấm ảnh, tên một người.</li>
        <li>Bạn là ai đối với người trong bài và cách liên lạc với bạn.</li>
      </ul>
      <p>Không cần nêu lý do khi rút lại sự đồng ý của chính mình. Xin đừng gửi ảnh chụp giấy tờ tùy thân.</p>
      <h2>Chúng tôi làm gì</h2>
      <ul>
        <li>Trả lời trong 2 ngày làm việc.</li>
        <li>Sửa, hạn chế hoặc gỡ trong 15 ngày; phải nhờ bên khác cùng làm thì trong 20 ngày.</li>
        <li>Đã gỡ là gỡ ở mọi nơi trên cổng: trang bài, danh sách, ảnh và bản lưu.</li>
      </ul>
      <p>
        Quyền của bạn đối với dữ liệu cá nhân: xem trang <a href={fixedPaths.privacy}>Bảo vệ dữ liệu cá nhân</a>.
      </p>
    </>
  )
}
