import { framingPolicy } from '@/embeds/framing-policy'
import { getFramers } from '@/embeds/queries'
import type { Wish } from '@/embeds/wish'
import { siteOrigin } from '@/site/absolute'
import { getSite } from '@/site/queries'

export const portal = async () => ({ name: (await getSite()).name, origin: siteOrigin() })

/** A frame's page, with who may frame it; `unit`: the slug of the unit whose register notes where it is seen. */
export const embedAnswer = async (page: string, wish: Wish, unit: string | undefined) =>
  new Response(page, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': framingPolicy(await getFramers(), wish.reportsHeight),
      'X-Robots-Tag': 'noindex',
      ...(unit ? { 'X-Embedded-Unit': unit } : {}),
    },
  })
