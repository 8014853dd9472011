import { openSearchFile } from '@/site/open-search'
import { getSite } from '@/site/queries'

export const dynamic = 'force-dynamic'

export const GET = async () =>
  new Response(openSearchFile((await getSite()).name), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
