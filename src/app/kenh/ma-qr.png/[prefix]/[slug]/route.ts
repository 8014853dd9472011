import { qrPng } from '@/channels/cards/qr-png'
import { absolute } from '@/site/absolute'
import { channelRoute } from '../../../channel-route'

export const dynamic = 'force-dynamic'

export const GET = channelRoute(
  'web',
  async ({ item }) =>
    new Response(new Uint8Array(await qrPng(absolute(item.href))), {
      headers: { 'Content-Type': 'image/png', 'X-Robots-Tag': 'noindex' },
    }),
)
