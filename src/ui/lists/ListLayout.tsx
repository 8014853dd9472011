import type { ReactNode } from 'react'
import type { Summary } from '@/shared/view'
import { CardGrid } from '../cards/CardGrid'
import { Breadcrumbs } from '../page/Breadcrumbs'
import { PageHeading } from '../page/PageHeading'
import type { NavigationLink } from '../shell/site-identity'
import { EmptyState } from './EmptyState'
import { Pagination } from './Pagination'
import { ResultSentence } from './ResultSentence'

type Props = {
  trail: NavigationLink[]
  title: string
  lead?: string
  tabs?: ReactNode
  facets?: ReactNode
  count: number
  /** As in `ResultSentence`. */
  noun: string
  narrowed?: string[]
  items: Summary[]
  kicker?: (item: Summary) => string | undefined
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** Shown where there are no items. */
  empty: { title: string; text: string; links: NavigationLink[] }
}

/** A list page, whole, inside the shell. */
export function ListLayout(list: Props) {
  const { trail, title, lead, tabs, facets, count, noun, narrowed, items, kicker, page, pages, hrefOf, empty } = list
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PageHeading title={title} lead={lead} />
      {tabs}
      {facets}
      <section className="results" aria-label="Danh sách">
        {items.length > 0 ? (
          <>
            <ResultSentence count={count} noun={noun} narrowed={narrowed} />
            <CardGrid items={items} variant="row" headingLevel={2} kicker={kicker} />
            <Pagination page={page} pages={pages} hrefOf={hrefOf} />
          </>
        ) : (
          <EmptyState {...empty} />
        )}
      </section>
    </>
  )
}
