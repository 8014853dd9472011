import { fixedPaths } from '@/shared/paths'
import type { Site } from '../identity'
import { Contact } from './Contact'

/** The notice that Law 91/2025/QH15 and Decree 356/2025 ask of whoever processes personal data. */
export function Privacy({ site }: { site: Site }) {
  return (
    <>
      <p>
        Thông báo này thực hiện Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP. Bên kiểm
        soát và xử lý dữ liệu là {site.owner || site.name}.
      </p>
      <h2>Người đọc</h2>
      <p>
        Đọc cổng không cần tài khoản. Cổng không đặt cookie, không đếm từng người, không có quảng cáo và không gửi gì về
        bạn cho bên thứ ba. Cỡ chữ bạn chọn chỉ lưu trong máy của bạn. Phim đặt ở nơi khác chỉ tải về khi bạn bấm xem;
        khi ấy nơi đó biết địa chỉ mạng của bạn.
      </p>
      <h2>Người được giới thiệu trên cổng</h2>
      <h3>Những gì được hiện</h3>
      <p>
        Họ tên, xưng hô, nghề nghiệp hoặc chức danh, xã và khu dân cư, câu chuyện, thành tích, khen thưởng, ảnh và giọng
        nói. Không hiện số nhà, số điện thoại, ngày sinh đầy đủ, giấy tờ tùy thân. Tọa độ và thông tin máy ảnh được xóa
        khỏi mọi bức ảnh.
      </p>
      <h3>Cơ sở: sự đồng ý</h3>
      <p>
        Bài chỉ được công bố khi từng người được thể hiện đã đọc và đồng ý với chính bản viết ấy; im lặng không phải là
        đồng ý. Nội dung thay đổi thì hỏi lại. Trẻ em từ 7 tuổi: cần cả em và người đại diện theo pháp luật. Người đã
        mất: cần người thân.
      </p>
      <h3>Mục đích, chọn riêng từng mục</h3>
      <ul>
        <li>hiện trên cổng này;</li>
        <li>hiện trên trang của xã, cơ quan;</li>
        <li>đọc trên truyền thanh cơ sở;</li>
        <li>đăng trên mạng xã hội;</li>
        <li>in trong tờ tin, tập sách;</li>
        <li>in trong tập sách cuộc thi.</li>
      </ul>
      <h3>Lưu bao lâu</h3>
      <p>
        Cho đến khi bạn rút lại đồng ý hoặc hết thời hạn ghi trong bản đồng ý. Khi ấy bài tự rời cổng, cùng ảnh và mọi
        bản lưu của cổng; địa chỉ cũ chỉ còn một dòng báo rằng nội dung không còn được giới thiệu.
      </p>
      <h2>Quyền của bạn</h2>
      <p>
        Bạn có quyền biết, đồng ý hoặc không đồng ý, rút lại sự đồng ý, xem, chỉnh sửa, xóa, hạn chế xử lý, phản đối xử
        lý dữ liệu của mình; khiếu nại, tố cáo, khởi kiện và yêu cầu bồi thường theo pháp luật. Rút lại đồng ý không cần
        nêu lý do và không mất tiền. Chúng tôi trả lời trong 2 ngày làm việc và thực hiện trong 15 ngày; nếu phải nhờ
        bên thứ ba cùng làm, trong 20 ngày. Cách gửi: trang <a href={fixedPaths.correction}>Yêu cầu chỉnh sửa, gỡ bỏ</a>
        .
      </p>
      <h2>Liên hệ</h2>
      <Contact site={site} />
    </>
  )
}
