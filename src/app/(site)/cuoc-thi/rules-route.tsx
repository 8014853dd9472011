import { RulesPage } from '@/contests/components/RulesPage'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { cardOf } from '../carried-item'
import { ItemTools } from '../ItemTools'
import { readingPage } from '../reading-page'
import { loadContest } from './contest-part'

export const rulesRoute = readingPage<{ slug: string }>(async ({ params }) => {
  const contest = await loadContest(params.slug)
  if (!contest) return null
  const { doc, item, settings, trail } = contest
  const [title, path] = [`Thể lệ: ${item.title}`, `${item.href}/the-le`]
  return {
    metadata: pageMetadata(await getSite(), { ...itemDescription(item, await cardOf(item)), title, path }),
    body: (
      <SitePage path={path} title="Thể lệ" trail={trail}>
        <RulesPage
          doc={doc}
          item={item}
          settings={settings}
          tools={<ItemTools item={item} path={path} title={title} />}
        />
      </SitePage>
    ),
  }
})
