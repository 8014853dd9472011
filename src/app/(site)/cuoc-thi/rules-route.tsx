import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { contentKinds } from '@/content-kinds'
import { RulesPage } from '@/contests/components/RulesPage'
import { contestKind } from '@/contests/kind'
import { settingsOf } from '@/contests/settings-of'
import { getItem } from '@/publishing/queries'
import { prefixes } from '@/shared/paths'
import { absolute } from '@/site/absolute'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { ShareTools } from '@/ui/page/ShareTools'

type Asked = { params: Promise<{ slug: string }> }

// Metadata and page are rendered apart, in one request: the contest is read once.
const load = cache(async (slug: string) => {
  const found = await getItem(contestKind, slug, contentKinds)
  const settings = found && settingsOf(found.doc, null)
  if (!settings) return notFound()
  const item = contestKind.summary(found.doc)
  return { doc: found.doc, settings, item, title: `Thể lệ: ${item.title}`, path: `${item.href}/the-le` }
})

export const rulesMetadata = async ({ params }: Asked): Promise<Metadata> => {
  const { item, title, path } = await load((await params).slug)
  return pageMetadata(await getSite(), { ...itemDescription(item), title, path })
}

export async function RulesRoute({ params }: Asked) {
  const { doc, settings, item, title, path } = await load((await params).slug)
  const trail = [
    { label: contestKind.label, href: prefixes.contest },
    { label: item.title, href: item.href },
  ]
  return (
    <SitePage path={path} title="Thể lệ" trail={trail}>
      <RulesPage doc={doc} item={item} settings={settings} tools={<ShareTools url={absolute(path)} title={title} />} />
    </SitePage>
  )
}
