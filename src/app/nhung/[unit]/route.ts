import { contentKinds } from '@/content-kinds'
import { unitEmbedPage } from '@/embeds/embed-page'
import { listEmbedded } from '@/embeds/queries'
import { readWish } from '@/embeds/wish'
import { listUnits } from '@/units/queries'
import { embedAnswer, portal } from '../embed-answer'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ unit: string }> }

export const GET = async ({ url }: Request, { params }: Asked) => {
  const [units, { unit: slug }] = await Promise.all([listUnits(), params])
  const unit = units.find((row) => row.slug === slug)
  const wish = readWish('unit', Object.fromEntries(new URL(url).searchParams))
  if (!unit || !wish) return new Response(null, { status: 404 })
  const items = await listEmbedded(contentKinds, units, unit, wish)
  return embedAnswer(unitEmbedPage(await portal(), unit, items, wish), wish, unit.slug)
}
