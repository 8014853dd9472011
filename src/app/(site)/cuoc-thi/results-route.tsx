import { articleKind } from '@/articles/kind'
import { ResultsPage } from '@/contests/components/ResultsPage'
import { releasedResult } from '@/contests/queries'
import { listSummaries } from '@/publishing/queries'
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
  const works = await listSummaries(articleKind, { where: { contest: { equals: doc.id } }, limit: 1 })
  return {
    metadata: pageMetadata(await getSite(), { ...itemDescription(item, await cardOf(item)), title, path }),
    body: (
      <SitePage path={path} title="Kết quả" trail={trail}>
        <ResultsPage
          hasWorks={works.length > 0}
          item={item}
          result={await releasedResult(doc.id)}
          settings={settings}
          tools={<ItemTools item={item} path={path} title={title} />}
        />
      </SitePage>
    ),
  }
})
