import { notFound } from 'next/navigation'
import { LookUpPage } from '@/contests/components/LookUpPage'
import { lookUpReceipt } from '@/contests/entry-queries'
import { contestKind } from '@/contests/kind'
import { formPaths, prefixes } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { readParameters } from '@/site/list-address'
import { privately } from '../entry-route'

export const dynamic = 'force-dynamic'

export const metadata = privately('Tra cứu biên nhận')

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function LookUp({ searchParams }: Asked) {
  const { ma = '' } = readParameters(formPaths.lookUp, await searchParams) ?? notFound()
  return (
    <SitePage
      path={formPaths.lookUp}
      title="Tra cứu biên nhận"
      trail={[{ label: contestKind.label, href: prefixes.contest }]}
    >
      <LookUpPage typed={ma} found={ma ? await lookUpReceipt(ma) : null} />
    </SitePage>
  )
}
