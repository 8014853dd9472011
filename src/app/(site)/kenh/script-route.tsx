import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { askedItem } from '@/app/kenh/channel-route'
import { itemScript } from '@/app/kenh/item-script'
import { ScriptPage } from '@/channels/loudspeaker/components/ScriptPage'
import { channelPaths, prefixes } from '@/shared/paths'
import type { Summary } from '@/shared/view'
import { SitePage } from '@/site/components/SitePage'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { cardOf } from '../carried-item'

type Asked = { params: Promise<{ prefix: string; slug: string }> }

// Metadata and page are rendered apart, in one request: the item is read once.
const load = cache(async (prefix: string, slug: string) => {
  const asked = await askedItem({ params: Promise.resolve({ prefix, slug }) }, 'loudspeaker')
  return asked ? { ...asked, ...(await itemScript(asked)) } : notFound()
})

const loadAsked = async ({ params }: Asked) => {
  const { prefix, slug } = await params
  return load(prefix, slug)
}

const pathOf = ({ href }: Summary) => `${href}${channelPaths.script}`

const titleOf = (title: string) => `Bản đọc truyền thanh: ${title}`

export const scriptMetadata = async (asked: Asked): Promise<Metadata> => {
  const { item } = await loadAsked(asked)
  // The same words as the item's own page, which is the one to find.
  return pageMetadata(await getSite(), {
    ...itemDescription(item, await cardOf(item)),
    title: titleOf(item.title),
    path: pathOf(item),
    isHidden: true,
  })
}

export async function ScriptRoute(asked: Asked) {
  const { kind, item, script, opening, closing, writtenAt } = await loadAsked(asked)
  const path = pathOf(item)
  const list = kind.key === 'special-page' ? [] : [{ label: kind.label, href: prefixes[kind.key] }]
  return (
    <SitePage path={path} title="Bản đọc truyền thanh" trail={[...list, { label: item.title, href: item.href }]}>
      <ScriptPage {...{ item, script, opening, closing, writtenAt }} textHref={`${path}.txt`} />
    </SitePage>
  )
}
