import { itemEmbedPage } from '@/embeds/embed-page'
import { readWish } from '@/embeds/wish'
import { askedItem } from '../../../../kenh/channel-route'
import { embedAnswer, portal } from '../../../embed-answer'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ prefix: string; slug: string }> }

export const GET = async ({ url }: Request, { params }: Asked) => {
  const found = await askedItem(await params, 'embeds')
  const wish = readWish('item', Object.fromEntries(new URL(url).searchParams))
  if (!found || !wish) return new Response(null, { status: 404 })
  const { item } = found
  const unit = item.unit?.successor ?? item.unit
  return embedAnswer(itemEmbedPage(await portal(), item, wish), wish, unit?.slug)
}
