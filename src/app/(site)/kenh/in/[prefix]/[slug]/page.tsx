import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { cardOf } from '@/app/(site)/carried-item'
import { askedItem } from '@/app/kenh/channel-route'
import { PrintView } from '@/channels/paper/components/PrintView'
import { textOf } from '@/publishing/texts-of'
import { readRows } from '@/shared/payload/read-rows'
import { absolute } from '@/site/absolute'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ prefix: string; slug: string }> }

// Metadata and page are rendered apart, in one request: the item is read once.
const load = cache(
  async (prefix: string, slug: string) =>
    (await askedItem({ params: Promise.resolve({ prefix, slug }) }, 'print')) ?? notFound(),
)

const loadAsked = async ({ params }: Asked) => {
  const { prefix, slug } = await params
  return load(prefix, slug)
}

export const generateMetadata = async (asked: Asked): Promise<Metadata> => {
  const { item } = await loadAsked(asked)
  const metadata = pageMetadata(await getSite(), itemDescription(item, await cardOf(item)))
  return { ...metadata, title: `${item.title} (bản in)`, robots: { index: false, follow: true } }
}

export default async function PrintPage(asked: Asked) {
  const { kind, found, item } = await loadAsked(asked)
  const blocks = await textOf({ kind, doc: found.doc }, readRows)
  return <PrintView site={await getSite()} label={kind.label} item={item} blocks={blocks} url={absolute(item.href)} />
}
