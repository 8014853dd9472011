import { fixedPaths } from '@/shared/paths'

type Props = {
  query?: string
  /** Tells it from another search on the same page. */
  name?: string
}

/** A page may have several, so it has no ids. */
export function SearchForm({ query, name }: Props) {
  return (
    <search className="search-form" aria-label={name}>
      <form action={fixedPaths.search} method="get">
        <label>
          <span className="visually-hidden">Tìm trong cổng</span>
          <input type="search" name="q" defaultValue={query} placeholder="Tìm tên người, việc làm…" />
        </label>
        <button type="submit">Tìm</button>
      </form>
    </search>
  )
}
