import { ResultsPage } from '@/contests/components/ResultsPage'
import { publishedWorks, releasedResult } from '@/contests/queries'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { cardOf } from '../carried-item'
import { ItemTools } from '../ItemTools'
import { readingPage } from '../reading-page'
import { loadContest } from './contest-part'

export const resultsRoute = readingPage<{ slug: string }>(async ({ params }) => {
  const contest = await loadContest(params.slug)
  if (!contest) return null
  const { doc, item, settings, trail } = contest
  const [title, path] = [`Kết quả: ${item.title}`, `${item.href}/ket-qua`]
  const [result, works] = await Promise.all([releasedResult(doc.id), publishedWorks(doc.id)])
  return {
    metadata: pageMetadata(await getSite(), { ...itemDescription(item, await cardOf(item)), title, path }),
    body: (
      <SitePage path={path} title="Kết quả" trail={trail}>
        <ResultsPage
          item={item}
          result={result}
          settings={settings}
          tools={<ItemTools isCarried={result !== null} item={item} path={path} title={title} />}
          works={works}
        />
      </SitePage>
    ),
  }
})
