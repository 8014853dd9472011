import { SectionHeading } from '@/ui/page/SectionHeading'
import type { Codes } from '../codes'
import { CodeBlock } from './CodeBlock'

/** Four ways, from the one that asks most of a page's system to the one that asks least. */
export function EmbedCodes({ codes }: { codes: Codes }) {
  return (
    <section aria-labelledby="ma-nhung" className="embed-codes">
      <SectionHeading id="ma-nhung" title="Mã để dán vào trang" />
      <CodeBlock
        id="ma-1"
        title="1. Thẻ và đoạn mã"
        suits="Tốt nhất: khung tự cao vừa nội dung. Cho trang tự quản mã nguồn, WordPress (khối “HTML tùy chỉnh”, tài khoản quản trị), Joomla, Drupal (định dạng “Full HTML”)."
        code={codes.element}
        note="Mỗi trang chỉ cần một dòng script, thẻ guong-sang đặt bao nhiêu cũng được."
      />
      <details className="embed-more">
        <summary>Trang không nhận thẻ lạ: dùng một dòng script</summary>
        <CodeBlock id="ma-1b" title="1b. Chỉ một dòng script" suits="Bài hiện ngay sau dòng này." code={codes.script} />
      </details>
      <CodeBlock
        id="ma-2"
        title="2. Khung có chiều cao"
        suits="Cho nơi bỏ script nhưng nhận khung nhúng (iframe): WordPress, Joomla, Drupal, Google Sites, Blogger."
        code={codes.frame}
        note="Khung viết tay luôn là danh sách, vì chỉ danh sách biết trước chiều cao ở mọi bề rộng."
      />
      <CodeBlock
        id="ma-3"
        title="3. Khung trơn"
        suits="Cho NukeViet và những trình soạn thảo từ chối class, style: dán ở chế độ mã nguồn."
        code={codes.plainFrame}
      />
      <CodeBlock
        id="ma-4"
        title="4. Liên kết"
        suits="Cho nơi bỏ cả khung nhúng, cho thư điện tử, Zalo. Trang đọc được RSS thì dán địa chỉ RSS vào phần “tin từ nguồn khác”."
        code={codes.links}
      />
    </section>
  )
}
