import { getCampaign } from '@/campaigns/queries'
import { fixedPaths } from '@/shared/paths'
import { About } from '@/site/components/About'
import { proseRoute } from '../prose-route'

export const dynamic = 'force-dynamic'

export const GET = proseRoute({
  path: fixedPaths.about,
  title: 'Giới thiệu',
  lead: 'Cổng này kể chuyện gì, ai làm và một câu chuyện lên cổng thế nào.',
  text: async (site) => <About site={site} plan={site.campaign ? await getCampaign(site.campaign) : null} />,
})
