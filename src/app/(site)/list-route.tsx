import type { ReactNode } from 'react'
import type { Shelf } from '@/publishing/shelf'
import { prefixes } from '@/shared/paths'
import { ListPage } from '@/site/components/ListPage'
import { SitePage } from '@/site/components/SitePage'
import { listHref, type Parameters, readParameters } from '@/site/list-address'
import { newsOf, pageMetadata } from '@/site/metadata'
import { browse, getSite } from '@/site/queries'
import { CardGrid } from '@/ui/cards/CardGrid'
import type { NavigationLink } from '@/ui/shell/site-identity'
import { readingPage } from './reading-page'

type Look<Doc> = {
  tabs?: { label: string; links: NavigationLink[] }
  trail?: NavigationLink[]
  /** What stands over the list, such as a calendar. */
  before?: (parameters: Parameters, docs: Doc[]) => Promise<ReactNode>
  /** What stands under its first page. */
  after?: () => Promise<ReactNode>
  items?: (docs: Doc[]) => ReactNode | Promise<ReactNode>
}

/** The page of a list, from what the list holds and how it looks. */
export const listRoute = <Doc,>(shelf: Shelf<Doc>, { tabs, trail, before, after, items }: Look<Doc> = {}) =>
  readingPage(async ({ query }) => {
    const parameters = readParameters(shelf.path, query)
    const found = parameters && (await browse(shelf, parameters))
    // Its pages end: what is beyond is no page. An empty list has its first page.
    if (!found || found.page > Math.max(1, found.pages)) return null
    const { chosen, docs, page } = found
    const title = [shelf.title, chosen.map(({ phrase }) => phrase).join(', ')].filter(Boolean).join(' ')
    return {
      metadata: pageMetadata(await getSite(), {
        title: page > 1 ? `${title}, trang ${page}` : title,
        description: shelf.lead,
        path: listHref(shelf.path, parameters),
        isHidden: docs.length === 0 || chosen.length > 1,
        feeds: newsOf(shelf.kind.label, prefixes[shelf.kind.key]),
      }),
      body: (
        <SitePage path={shelf.path} title={shelf.title} trail={trail}>
          <ListPage
            shelf={shelf}
            parameters={parameters}
            found={found}
            tabs={tabs}
            before={await before?.(parameters, docs)}
            after={page === 1 && (await after?.())}
          >
            {items ? (
              await items(docs)
            ) : (
              <CardGrid items={docs.map(shelf.kind.summary)} variant="row" headingLevel={2} />
            )}
          </ListPage>
        </SitePage>
      ),
    }
  })
