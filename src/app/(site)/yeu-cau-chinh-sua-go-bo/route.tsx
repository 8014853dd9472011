import { fixedPaths } from '@/shared/paths'
import { Correction } from '@/site/components/Correction'
import { proseRoute } from '../prose-route'

export const dynamic = 'force-dynamic'

export const GET = proseRoute({
  path: fixedPaths.correction,
  title: 'Yêu cầu chỉnh sửa, gỡ bỏ',
  lead: 'Báo cho ai, nói những gì, bao lâu thì xong.',
  text: (site) => <Correction site={site} />,
})
