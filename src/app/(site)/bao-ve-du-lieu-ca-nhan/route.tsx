import { fixedPaths } from '@/shared/paths'
import { Privacy } from '@/site/components/Privacy'
import { proseRoute } from '../prose-route'

export const dynamic = 'force-dynamic'

export const GET = proseRoute({
  path: fixedPaths.privacy,
  title: 'Bảo vệ dữ liệu cá nhân',
  lead: 'Cổng hiện những gì về một người, dựa trên sự đồng ý nào, và bạn có quyền gì.',
  text: (site) => <Privacy site={site} />,
})
