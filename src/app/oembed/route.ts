import { oEmbedOf, oEmbedXml } from '@/embeds/o-embed'
import { siteOrigin } from '@/site/absolute'
import { askedItem } from '../kenh/channel-route'
import { portal } from '../nhung/embed-answer'

export const dynamic = 'force-dynamic'

const refused = (status: number) => new Response(null, { status })

/** The front has read the address that was asked about; by itself this route reads it again. */
export const GET = async ({ url }: Request) => {
  const { searchParams } = new URL(url)
  const asked = searchParams.get('url')
  const format = searchParams.get('format') || 'json'
  if (!asked) return refused(400)
  if (format !== 'json' && format !== 'xml') return refused(501)
  const named = URL.canParse(asked, siteOrigin()) ? new URL(asked, siteOrigin()) : null
  if (named?.origin !== siteOrigin()) return refused(404)
  const [, prefix = '', slug = '', ...rest] = named.pathname.split('/')
  const found = rest.length > 0 ? null : await askedItem({ prefix, slug }, 'embeds')
  if (!found) return refused(404)
  const answer = oEmbedOf(await portal(), found.item, Number(searchParams.get('maxwidth')) || null)
  return format === 'json'
    ? Response.json(answer)
    : new Response(oEmbedXml(answer), { headers: { 'Content-Type': 'text/xml; charset=utf-8' } })
}
