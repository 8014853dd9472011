import type { Bar } from './dashboard-figures'

type Props = { title: string; what: string; bars: readonly Bar[] }

/** A table that is its own chart: each row's bar repeats its number. */
export const BarTable = ({ title, what, bars }: Props) => {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <section className="dashboard-chart">
      <table>
        <caption>{title}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">Số bài</th>
            <th scope="col">Biểu đồ</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{count}</td>
              <td>
                <svg aria-hidden="true" focusable="false" preserveAspectRatio="none" viewBox="0 0 100 10">
                  <rect height="10" width={(100 * count) / most} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {bars.length === 0 ? <p>Chưa có bài nào được công bố.</p> : null}
    </section>
  )
}
