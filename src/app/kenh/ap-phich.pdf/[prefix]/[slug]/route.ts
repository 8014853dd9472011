import { posterPdf } from '@/channels/paper/poster'
import { textOf } from '@/publishing/texts-of'
import { readRows } from '@/shared/payload/read-rows'
import { siteOrigin } from '@/site/absolute'
import { getSite } from '@/site/queries'
import { channelRoute } from '../../../channel-route'

export const dynamic = 'force-dynamic'

export const GET = channelRoute('print', async ({ kind, found, item }) => {
  const blocks = await textOf({ kind, doc: found.doc }, readRows)
  const poster = await posterPdf({ kind, item, blocks, origin: siteOrigin() }, await getSite())
  return new Response(poster, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="ap-phich.pdf"',
      'X-Robots-Tag': 'noindex',
    },
  })
})
