export function SearchForm({ query }: { query?: string }) {
  return (
    <search className="search-form">
      <form action="/tim-kiem" method="get">
        <label className="visually-hidden" htmlFor="tim-kiem">
          Tìm trong cổng
        </label>
        <input id="tim-kiem" type="search" name="q" defaultValue={query} placeholder="Tìm tên người, việc làm…" />
        <button type="submit">Tìm</button>
      </form>
    </search>
  )
}
