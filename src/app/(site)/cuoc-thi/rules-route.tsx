import type { Metadata } from 'next'
import { RulesPage } from '@/contests/components/RulesPage'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { cardOf } from '../carried-item'
import { ItemTools } from '../ItemTools'
import { type Asked, loadContest } from './contest-part'

const load = async ({ params }: Asked) => {
  const contest = await loadContest((await params).slug)
  return { ...contest, title: `Thể lệ: ${contest.item.title}`, path: `${contest.item.href}/the-le` }
}

export const rulesMetadata = async (asked: Asked): Promise<Metadata> => {
  const { item, title, path } = await load(asked)
  return pageMetadata(await getSite(), { ...itemDescription(item, await cardOf(item)), title, path })
}

export async function RulesRoute(asked: Asked) {
  const { doc, settings, item, trail, title, path } = await load(asked)
  return (
    <SitePage path={path} title="Thể lệ" trail={trail}>
      <RulesPage
        doc={doc}
        item={item}
        settings={settings}
        tools={<ItemTools item={item} path={path} title={title} />}
      />
    </SitePage>
  )
}
