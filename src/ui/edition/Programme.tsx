import { formatDateTime, formatWeekdayDate, toVietnamDay } from '@/shared/time/vietnam-date'

/** `at`: an instant in ISO 8601. */
export type ProgrammeEntry = { at: string; what: string; where: string }

export function Programme({ entries }: { entries: ProgrammeEntry[] }) {
  return (
    <table className="ruled programme">
      <caption className="visually-hidden">Chương trình</caption>
      <thead>
        <tr>
          <th scope="col">Thời gian</th>
          <th scope="col">Nội dung</th>
          <th scope="col">Địa điểm</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ at, what, where }) => (
          <tr key={`${at} ${what}`}>
            <th scope="row">
              <time dateTime={at}>
                {formatDateTime(at).slice(0, 5)}{' '}
                <span className="programme-day">{formatWeekdayDate(toVietnamDay(at))}</span>
              </time>
            </th>
            <td data-label="Nội dung">{what}</td>
            <td data-label="Địa điểm">{where}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
