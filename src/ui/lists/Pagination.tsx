import { pagesShown } from './pages-shown'

type Props = { page: number; pages: number; hrefOf: (page: number) => string }

/** Nothing where there is one page only. */
export function Pagination({ page, pages, hrefOf }: Props) {
  if (pages < 2) return null
  return (
    <nav className="pagination" aria-label="Các trang của danh sách">
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              Trang trước
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((shown) =>
          shown < 0 ? (
            <li key={shown} className="pagination-gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li key={shown}>
              <a href={hrefOf(shown)} aria-label={`Trang ${shown}`} aria-current={shown === page ? 'page' : undefined}>
                {shown}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              Trang sau
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
