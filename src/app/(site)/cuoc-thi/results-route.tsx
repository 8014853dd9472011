import type { Metadata } from 'next'
import { ResultsPage } from '@/contests/components/ResultsPage'
import { publishedWorks, releasedResult } from '@/contests/queries'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { cardOf } from '../carried-item'
import { ItemTools } from '../ItemTools'
import { type Asked, loadContest } from './contest-part'

const load = async ({ params }: Asked) => {
  const contest = await loadContest((await params).slug)
  return { ...contest, title: `Kết quả: ${contest.item.title}`, path: `${contest.item.href}/ket-qua` }
}

export const resultsMetadata = async (asked: Asked): Promise<Metadata> => {
  const { item, title, path } = await load(asked)
  return pageMetadata(await getSite(), { ...itemDescription(item, await cardOf(item)), title, path })
}

export async function ResultsRoute(asked: Asked) {
  const { doc, item, settings, trail, title, path } = await load(asked)
  const [result, works] = await Promise.all([releasedResult(doc.id), publishedWorks(doc.id)])
  return (
    <SitePage path={path} title="Kết quả" trail={trail}>
      <ResultsPage
        item={item}
        result={result}
        settings={settings}
        tools={<ItemTools isCarried={result !== null} item={item} path={path} title={title} />}
        works={works}
      />
    </SitePage>
  )
}
