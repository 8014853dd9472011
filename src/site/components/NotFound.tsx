import { fixedPaths, prefixes } from '@/shared/paths'
import { AnswerPage } from '@/ui/answers/AnswerPage'
import { SearchForm } from '@/ui/shell/SearchForm'

export function NotFound() {
  return (
    <AnswerPage
      title="Không thấy trang này"
      text="Địa chỉ có thể đã được chép thiếu, hoặc trang đã có tên khác. Mời bạn tìm, hoặc đi tiếp từ những mục dưới đây."
      links={[
        { label: 'Trang chủ', href: fixedPaths.home },
        { label: 'Gương điển hình tiên tiến', href: prefixes.exemplar },
        { label: 'Mô hình, cách làm hay', href: prefixes.practice },
        { label: 'Tin, bài, phóng sự', href: prefixes.article },
        { label: 'Sơ đồ cổng', href: fixedPaths.siteMap },
      ]}
    >
      <SearchForm name="Tìm trang bạn cần" />
    </AnswerPage>
  )
}
