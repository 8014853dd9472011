import { cardOf } from '@/app/(site)/carried-item'
import { askedItem } from '@/app/kenh/channel-route'
import { PrintView } from '@/channels/paper/components/PrintView'
import { textOf } from '@/publishing/texts-of'
import { readRows } from '@/shared/payload/read-rows'
import { absolute } from '@/site/absolute'
import { itemDescription, pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { readingPage } from '../../../../reading-page'

export const dynamic = 'force-dynamic'

export const GET = readingPage<{ prefix: string; slug: string }>(async ({ params }) => {
  const asked = await askedItem(params, 'print')
  if (!asked) return null
  const { kind, found, item } = asked
  const site = await getSite()
  const blocks = await textOf({ kind, doc: found.doc }, readRows)
  return {
    metadata: {
      ...pageMetadata(site, itemDescription(item, await cardOf(item))),
      title: `${item.title} (bản in)`,
      robots: 'noindex, follow',
    },
    body: <PrintView site={site} label={kind.label} item={item} blocks={blocks} url={absolute(item.href)} />,
  }
})
