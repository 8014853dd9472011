import { ResultsPage } from '@/contests/components/ResultsPage'
import { publishedWorks, releasedResult } from '@/contests/queries'
import { ItemTools } from '../ItemTools'
import { contestPart } from './contest-part'

export const resultsRoute = contestPart('Kết quả', '/ket-qua', async ({ doc, item, settings, title, path }) => {
  const [result, works] = await Promise.all([releasedResult(doc.id), publishedWorks(doc.id)])
  return (
    <ResultsPage
      item={item}
      result={result}
      settings={settings}
      tools={<ItemTools isCarried={result !== null} item={item} path={path} title={title} />}
      works={works}
    />
  )
})
