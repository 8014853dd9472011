import { cardWords } from '@/channels/cards/card-words'
import { drawCard } from '@/channels/cards/draw-card'
import { getSite } from '@/site/queries'
import { channelRoute } from '../../../channel-route'

export const dynamic = 'force-dynamic'

export const GET = channelRoute('social', async ({ kind, item }) => {
  const words = cardWords(item, kind.label, (await getSite()).name)
  return new Response(new Uint8Array(await drawCard(item, words)), {
    headers: { 'Content-Type': 'image/jpeg', 'X-Robots-Tag': 'noindex' },
  })
})
