import { contentKinds } from '@/content-kinds'
import { feedPaths, fixedPaths } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { HomePage } from '@/site/components/HomePage'
import { SitePage } from '@/site/components/SitePage'
import { newsOf, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { websiteThings } from '@/site/structured-data'
import { readHome } from './home'
import { readingPage } from './reading-page'

export const dynamic = 'force-dynamic'

const kindLabel = (item: Summary) => contentKinds.find(({ key }) => key === item.kind)?.label

export const GET = readingPage(async () => {
  const [site, home] = await Promise.all([getSite(), readHome(new Date())])
  const { name, description } = site
  return {
    metadata: pageMetadata(site, {
      title: name,
      description,
      path: fixedPaths.home,
      feeds: [
        ...newsOf(name, fixedPaths.home),
        { type: 'rss', name: `${name}: phát thanh`, path: feedPaths.podcast },
        { type: 'json', name, path: feedPaths.json },
        { type: 'calendar', name: `${name}: lịch`, path: feedPaths.calendar },
      ],
    }),
    body: (
      <SitePage path={fixedPaths.home} things={websiteThings(site)}>
        <HomePage name={name} kindLabel={kindLabel} {...home} />
      </SitePage>
    ),
  }
})
