import { fixedPaths } from '@/shared/paths'
import { Accessibility } from '@/site/components/Accessibility'
import { proseRoute } from '../prose-route'

export const dynamic = 'force-dynamic'

export const GET = proseRoute({
  path: fixedPaths.accessibility,
  title: 'Hỗ trợ tiếp cận',
  lead: 'Cổng làm gì để ai cũng đọc được, và báo cho ai khi có chỗ khó đọc.',
  text: (site) => <Accessibility site={site} />,
})
