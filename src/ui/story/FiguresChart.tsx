import { formatNumber } from '@/shared/text/number-format'
import type { Figure } from '@/shared/view'

type Props = { caption: string; figures: Figure[] }

function Bar({ value, most, tone }: { value: number; most: number; tone: 'before' | 'after' }) {
  return (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-track" width="100" height="10" />
      <rect className={`bar-${tone}`} width={most > 0 ? Math.max(0, (100 * value) / most) : 0} height="10" />
    </svg>
  )
}

function Pair({ figure: { label, before, after, unit } }: { figure: Figure }) {
  const most = Math.max(before ?? 0, after)
  return (
    <div className="chart-pair">
      <p className="chart-label">
        {label} <span className="chart-unit">({unit})</span>
      </p>
      {before !== undefined && (
        <div className="chart-line">
          <span>Trước</span>
          <Bar value={before} most={most} tone="before" />
          <b>{formatNumber(before)}</b>
        </div>
      )}
      <div className="chart-line chart-line-after">
        <span>{before === undefined ? 'Đạt' : 'Sau'}</span>
        <Bar value={after} most={most} tone="after" />
        <b>{formatNumber(after)}</b>
      </div>
    </div>
  )
}

/** Bars for the eye, each pair on its own scale; the same as a table for screen readers and print. */
export function FiguresChart({ caption, figures }: Props) {
  return (
    <figure className="figures">
      <figcaption aria-hidden="true">{caption}</figcaption>
      <div className="chart" aria-hidden="true">
        {figures.map((figure) => (
          <Pair key={figure.label} figure={figure} />
        ))}
      </div>
      <table className="chart-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Đơn vị tính</th>
            <th scope="col" className="number">
              Trước
            </th>
            <th scope="col" className="number">
              Sau
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ label, unit, before, after }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{unit}</td>
              <td className="number">{before === undefined ? 'không có số liệu' : formatNumber(before)}</td>
              <td className="number">{formatNumber(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
