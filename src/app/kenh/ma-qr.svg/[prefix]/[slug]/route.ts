import { absolute } from '@/site/absolute'
import { qrSvg } from '@/ui/qr/qr-svg'
import { channelRoute } from '../../../channel-route'

export const dynamic = 'force-dynamic'

export const GET = channelRoute(
  'web',
  ({ item }) =>
    new Response(qrSvg(absolute(item.href), `Mã QR của “${item.title}”`), {
      headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'X-Robots-Tag': 'noindex' },
    }),
)
