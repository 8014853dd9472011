import 'server-only'
import type { ReactNode } from 'react'
import { PageDocument } from '@/site/components/PageDocument'
import type { PageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { markupOf } from './markup'

type Asked<Params = unknown> = {
  params: Params
  query: Record<string, string>
  headers: Headers
}

type Shown = { metadata: PageMetadata; body: ReactNode }

const stylesheet = process.env.SITE_STYLESHEET ?? ''

/**
 * The route of a reading page: what is shown where somebody asks for it, or null where there is no such page. It is rendered once, to markup
 * and nothing else.
 */
export const readingPage =
  <Params,>(show: (asked: Asked<Params>) => Promise<Shown | null>) =>
  async ({ url, headers }: Request, { params }: { params: Promise<Params> }): Promise<Response> => {
    const query = Object.fromEntries(new URL(url).searchParams)
    const shown = await show({ params: await params, query, headers })
    if (!shown) return new Response(null, { status: 404 })
    const { name } = await getSite()
    const markup = await markupOf(
      <PageDocument metadata={shown.metadata} name={name} stylesheet={stylesheet}>
        {shown.body}
      </PageDocument>,
    )
    return new Response(markup, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  }
