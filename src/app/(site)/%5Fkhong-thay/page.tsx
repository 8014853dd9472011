import type { Metadata } from 'next'
import { answerPaths } from '@/shared/paths'
import { NotFound } from '@/site/components/NotFound'
import { SitePage } from '@/site/components/SitePage'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Không thấy trang này', robots: { index: false } }

export default function NotFoundPage() {
  return (
    <SitePage path={answerPaths.notFound}>
      <NotFound />
    </SitePage>
  )
}
