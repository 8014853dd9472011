import { fixedPaths } from '@/shared/paths'
import { absolute } from '@/site/absolute'

export const dynamic = 'force-dynamic'

/** Months of the calendar have no end, and say nothing that the events do not say. */
const rules = () =>
  ['User-agent: *', 'Disallow: /admin', 'Disallow: /api/', 'Disallow: /xem-truoc/', 'Disallow: /*thang=']
    .concat('', `Sitemap: ${absolute(fixedPaths.sitemapXml)}`, '')
    .join('\n')

export const GET = () => new Response(rules(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
