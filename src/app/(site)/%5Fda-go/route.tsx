import { answerPaths, fixedPaths } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { AnswerPage } from '@/ui/answers/AnswerPage'
import { readingPage } from '../reading-page'

export const dynamic = 'force-dynamic'

const title = 'Nội dung không còn được giới thiệu'

const links = [
  { label: 'Trang chủ', href: fixedPaths.home },
  { label: 'Sơ đồ cổng', href: fixedPaths.siteMap },
  { label: 'Yêu cầu chỉnh sửa, gỡ bỏ', href: fixedPaths.correction },
]

export const GET = readingPage(async () => ({
  metadata: { title, robots: 'noindex' },
  body: (
    <SitePage path={answerPaths.gone}>
      <AnswerPage
        title={title}
        text="Trang này đã được gỡ khỏi cổng. Mời bạn đọc những câu chuyện khác."
        links={links}
      />
    </SitePage>
  ),
}))
