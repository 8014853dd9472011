import type { Metadata } from 'next'
import { answerPaths, fixedPaths } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { AnswerPage } from '@/ui/answers/AnswerPage'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Nội dung không còn được giới thiệu', robots: { index: false } }

const links = [
  { label: 'Trang chủ', href: fixedPaths.home },
  { label: 'Sơ đồ cổng', href: fixedPaths.siteMap },
  { label: 'Yêu cầu chỉnh sửa, gỡ bỏ', href: fixedPaths.correction },
]

export default function GonePage() {
  return (
    <SitePage path={answerPaths.gone}>
      <AnswerPage
        title="Nội dung không còn được giới thiệu"
        text="Trang này đã được gỡ khỏi cổng. Mời bạn đọc những câu chuyện khác."
        links={links}
      />
    </SitePage>
  )
}
