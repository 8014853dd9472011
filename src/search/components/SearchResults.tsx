import type { ReactNode } from 'react'
import { formatNumber } from '@/shared/text/number-format'
import { EmptyState } from '@/ui/lists/EmptyState'
import { Pagination } from '@/ui/lists/Pagination'
import { SectionHeading } from '@/ui/page/SectionHeading'
import type { NavigationLink } from '@/ui/shell/site-identity'
import type { Found } from '../queries'

type Props = {
  found: Found
  /** What was typed. */
  typed: string
  page: number
  pages: number
  narrowed: string[]
  hrefOf: (page: number) => string
  /** The search for exactly what was typed. */
  literalHref: string
  /** The same search without what narrows it; null where nothing does. */
  wholeHref: string | null
  searchFor: (words: string) => string
  /** Where to look otherwise. */
  elsewhere: NavigationLink[]
  /** Shows hits: those of this page, or what is newest. */
  children: ReactNode
}

function Count({ found, narrowed }: Pick<Props, 'found' | 'narrowed'>) {
  const { total, isMore, question } = found
  return (
    <p className="result-sentence" role="status">
      {isMore && 'Hơn '}
      <strong>{formatNumber(total)}</strong> kết quả cho “{question.text}”
      {narrowed.length > 0 && ` ${narrowed.join(', ')}`}
    </p>
  )
}

function Nothing({ found, typed, wholeHref, searchFor, elsewhere, children }: Props) {
  const links = [
    ...(wholeHref ? [{ label: 'Bỏ bộ lọc và tìm lại', href: wholeHref }] : []),
    ...found.suggestions.map((name) => ({ label: `Tìm “${name}”`, href: searchFor(name) })),
    ...elsewhere,
  ]
  return (
    <>
      <EmptyState
        title={`Không tìm thấy gì cho “${typed}”`}
        text={
          found.suggestions.length > 0
            ? 'Có thể bạn muốn tìm một trong những tên dưới đây. Hoặc xem theo danh mục:'
            : 'Thử ít từ hơn, gõ tên người hoặc tên xã, có dấu hay không dấu đều được. Hoặc xem theo danh mục:'
        }
        links={links}
      />
      {found.newest.length > 0 && (
        <section aria-labelledby="moi-nhat">
          <SectionHeading id="moi-nhat" title="Mới công bố" />
          {children}
        </section>
      )}
    </>
  )
}

export function SearchResults(props: Props) {
  const { found, typed, page, pages, narrowed, hrefOf, literalHref, children } = props
  if (found.total === 0) return <Nothing {...props} />
  if (found.hits.length === 0)
    return (
      <EmptyState
        title="Không có trang kết quả này"
        text="Mời bạn về trang đầu của kết quả."
        links={[{ label: 'Trang đầu', href: hrefOf(1) }]}
      />
    )
  return (
    <>
      {found.isMended && (
        <p className="search-mended">
          Đang hiện kết quả cho “<strong>{found.question.text}</strong>”. <a href={literalHref}>Tìm đúng “{typed}”</a>
        </p>
      )}
      <Count found={found} narrowed={narrowed} />
      {children}
      <Pagination page={page} pages={pages} hrefOf={hrefOf} />
      {found.isMore && page === pages && (
        <p className="search-more">Chỉ mở được một nghìn kết quả đầu. Thêm từ hoặc chọn bộ lọc để tìm tiếp.</p>
      )}
    </>
  )
}
