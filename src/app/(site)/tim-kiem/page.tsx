import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { fixedPaths } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { listHref, readParameters } from '@/site/list-address'
import { pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { PageHeading } from '@/ui/page/PageHeading'
import { SearchForm } from '@/ui/shell/SearchForm'
import { readResults } from './results'
import { SearchView } from './SearchView'

export const dynamic = 'force-dynamic'

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const path = fixedPaths.search
const lead = 'Gõ có dấu hay không dấu đều được. Đặt cụm từ trong ngoặc kép để tìm đúng cụm ấy.'

export const generateMetadata = async ({ searchParams }: Asked): Promise<Metadata> => {
  const parameters = readParameters(path, await searchParams) ?? {}
  const title = parameters.q ? `Tìm “${parameters.q}”` : 'Tìm kiếm'
  const address = listHref(path, parameters)
  return pageMetadata(await getSite(), { title, description: lead, path: address, isHidden: Boolean(parameters.q) })
}

export default async function SearchPage({ searchParams }: Asked) {
  const parameters = readParameters(path, await searchParams) ?? notFound()
  const results = await readResults(parameters)
  return (
    <SitePage path={path} title="Tìm kiếm">
      <PageHeading title="Tìm kiếm" lead={results ? null : lead}>
        <SearchForm query={parameters.q} />
      </PageHeading>
      {results && <SearchView parameters={parameters} results={results} />}
    </SitePage>
  )
}
