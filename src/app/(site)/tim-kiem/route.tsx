import { fixedPaths } from '@/shared/paths'
import { SitePage } from '@/site/components/SitePage'
import { listHref, readParameters } from '@/site/list-address'
import { pageMetadata } from '@/site/metadata'
import { getSite } from '@/site/queries'
import { PageHeading } from '@/ui/page/PageHeading'
import { SearchForm } from '@/ui/shell/SearchForm'
import { readingPage } from '../reading-page'
import { readResults } from './results'
import { SearchView } from './SearchView'

export const dynamic = 'force-dynamic'

const path = fixedPaths.search
const lead = 'Gõ có dấu hay không dấu đều được. Đặt cụm từ trong ngoặc kép để tìm đúng cụm ấy.'

export const GET = readingPage(async ({ query }) => {
  const parameters = readParameters(path, query)
  if (!parameters) return null
  const results = await readResults(parameters)
  const { q } = parameters
  return {
    metadata: pageMetadata(await getSite(), {
      title: q ? `Tìm “${q}”` : 'Tìm kiếm',
      description: lead,
      path: listHref(path, parameters),
      isHidden: Boolean(q),
    }),
    body: (
      <SitePage path={path} title="Tìm kiếm">
        <PageHeading title="Tìm kiếm" lead={results ? null : lead}>
          <SearchForm query={q} />
        </PageHeading>
        {results && <SearchView parameters={parameters} results={results} />}
      </SitePage>
    ),
  }
})
