import type { ReactNode } from 'react'
import { EmptyState } from '@/ui/lists/EmptyState'
import { Facets } from '@/ui/lists/Facets'
import { KindTabs } from '@/ui/lists/KindTabs'
import { Pagination } from '@/ui/lists/Pagination'
import { ResultSentence } from '@/ui/lists/ResultSentence'
import { PageHeading } from '@/ui/page/PageHeading'
import type { NavigationLink } from '@/ui/shell/site-identity'
import { listHref, type Parameters, without } from '../list-address'
import type { Browsed } from '../queries'

type Props = {
  shelf: { path: string; title: string; lead: string; noun: string }
  parameters: Parameters
  found: Browsed<unknown>
  tabs?: { label: string; links: NavigationLink[] }
  before?: ReactNode
  after?: ReactNode
  /** The items of this page. */
  children: ReactNode
}

function NothingFound({ shelf, found }: Pick<Props, 'shelf' | 'found'>) {
  const all = { label: `Xem tất cả ${shelf.noun}`, href: shelf.path }
  if (found.chosen.length > 0)
    return (
      <EmptyState
        title={`Chưa có ${shelf.noun} nào như vậy`}
        text="Thử bỏ bớt một điều kiện lọc, hoặc xem cả danh sách."
        links={[all]}
      />
    )
  return (
    <EmptyState
      title={`Chưa có ${shelf.noun} nào`}
      text="Mục này đang được chuẩn bị. Mời bạn xem các mục khác của cổng."
      links={[{ label: 'Về trang chủ', href: '/' }]}
    />
  )
}

export function ListPage({ shelf, parameters, found, tabs, before, after, children }: Props) {
  const { groups, chosen, total, page, pages, docs } = found
  const active = chosen.map(({ name, label }) => ({
    label,
    href: listHref(shelf.path, without(parameters, name, 'trang')),
  }))
  const hrefOf = (number: number) => listHref(shelf.path, { ...parameters, trang: String(number) })
  return (
    <>
      <PageHeading title={shelf.title} lead={shelf.lead} />
      {tabs && <KindTabs label={tabs.label} tabs={tabs.links} currentHref={shelf.path} />}
      {before}
      {groups.length > 0 && <Facets action={shelf.path} groups={groups} active={active} />}
      <section className="results" aria-label="Danh sách">
        {docs.length > 0 ? (
          <>
            <ResultSentence count={total} noun={shelf.noun} narrowed={chosen.map(({ phrase }) => phrase)} />
            {children}
            <Pagination page={page} pages={pages} hrefOf={hrefOf} />
          </>
        ) : (
          <NothingFound shelf={shelf} found={found} />
        )}
      </section>
      {after}
    </>
  )
}
