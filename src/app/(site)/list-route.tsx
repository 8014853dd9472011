import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import type { Shelf } from '@/publishing/shelf'
import { prefixes } from '@/shared/paths'
import { ListPage } from '@/site/components/ListPage'
import { SitePage } from '@/site/components/SitePage'
import { listHref, type Parameters, readParameters } from '@/site/list-address'
import { newsOf, pageMetadata } from '@/site/metadata'
import { browse, getSite } from '@/site/queries'
import { CardGrid } from '@/ui/cards/CardGrid'
import type { NavigationLink } from '@/ui/shell/site-identity'

type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> }

type Look<Doc> = {
  tabs?: { label: string; links: NavigationLink[] }
  trail?: NavigationLink[]
  /** What stands over the list, such as a calendar. */
  before?: (parameters: Parameters, docs: Doc[]) => Promise<ReactNode>
  /** What stands under its first page. */
  after?: () => Promise<ReactNode>
  items?: (docs: Doc[]) => ReactNode | Promise<ReactNode>
}

/** The page of a list: its metadata and its component, from what the list holds and how it looks. */
export const listRoute = <Doc,>(shelf: Shelf<Doc>, { tabs, trail, before, after, items }: Look<Doc> = {}) => {
  // Metadata and page are rendered apart, in one request: the list is read once.
  const browseAt = cache((query: string) => browse(shelf, Object.fromEntries(new URLSearchParams(query))))

  const load = async (asked: Asked['searchParams']) => {
    const parameters = readParameters(shelf.path, await asked)
    const found = parameters && (await browseAt(new URLSearchParams(parameters).toString()))
    // Its pages end: what is beyond is no page. An empty list has its first page.
    return found && found.page <= Math.max(1, found.pages) ? { parameters, found } : notFound()
  }

  const generateMetadata = async ({ searchParams }: Asked): Promise<Metadata> => {
    const { parameters, found } = await load(searchParams)
    const { chosen, docs, page } = found
    const narrowed = chosen.map(({ phrase }) => phrase).join(', ')
    const title = [shelf.title, narrowed].filter(Boolean).join(' ')
    return pageMetadata(await getSite(), {
      title: page > 1 ? `${title}, trang ${page}` : title,
      description: shelf.lead,
      path: listHref(shelf.path, parameters),
      isHidden: docs.length === 0 || chosen.length > 1,
      feeds: newsOf(shelf.kind.label, prefixes[shelf.kind.key]),
    })
  }

  const page = async ({ searchParams }: Asked) => {
    const { parameters, found } = await load(searchParams)
    return (
      <SitePage path={shelf.path} title={shelf.title} trail={trail}>
        <ListPage
          shelf={shelf}
          parameters={parameters}
          found={found}
          tabs={tabs}
          before={await before?.(parameters, found.docs)}
          after={found.page === 1 && (await after?.())}
        >
          {items ? (
            await items(found.docs)
          ) : (
            <CardGrid items={found.docs.map(shelf.kind.summary)} variant="row" headingLevel={2} />
          )}
        </ListPage>
      </SitePage>
    )
  }

  return { generateMetadata, page }
}
