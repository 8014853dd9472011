import { LookUpPage } from '@/contests/components/LookUpPage'
import { lookUpReceipt } from '@/contests/entry-queries'
import { contestKind } from '@/contests/kind'
import { formPaths, prefixes } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { readParameters } from '@/site/list-address'
import { privately } from '@/site/metadata'
import { readingPage } from '../../reading-page'

export const dynamic = 'force-dynamic'

const title = 'Tra cứu biên nhận'
const trail = [{ label: contestKind.label, href: prefixes.contest }]

export const GET = readingPage(async ({ query }) => {
  const parameters = readParameters(formPaths.lookUp, query)
  if (!parameters) return null
  const { ma = '' } = parameters
  return {
    metadata: privately(title),
    body: (
      <SitePage path={formPaths.lookUp} title={title} trail={trail}>
        <LookUpPage typed={ma} found={ma ? await lookUpReceipt(ma) : null} />
      </SitePage>
    ),
  }
})
