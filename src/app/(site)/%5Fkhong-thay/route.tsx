import { answerPaths } from '@/shared/paths'
import { NotFound } from '@/site/components/NotFound'
import { SitePage } from '@/site/components/SitePage'
import { readingPage } from '../reading-page'

export const dynamic = 'force-dynamic'

export const GET = readingPage(async () => ({
  metadata: { title: 'Không thấy trang này', robots: 'noindex' },
  body: (
    <SitePage path={answerPaths.notFound}>
      <NotFound />
    </SitePage>
  ),
}))
