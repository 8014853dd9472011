import { toVietnamDay } from '@/shared/time/vietnam-date'
import { monthWeeks } from './month-weeks'
import { type LinkedOccasion, OccasionList } from './OccasionList'

type Props = {
  /** yyyy-MM */
  month: string
  occasions: LinkedOccasion[]
  previousHref?: string
  nextHref?: string
}

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật']
const short = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']

/** A table from tablets on; the list under it says the same and is all there is on phones. */
export function Calendar({ month, occasions, previousHref, nextHref }: Props) {
  const title = `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`
  const on = (day: string) =>
    occasions.filter(({ startsAt, endsAt }) => toVietnamDay(startsAt) <= day && day <= toVietnamDay(endsAt))
  return (
    <section className="calendar" aria-labelledby="lich-thang">
      <div className="calendar-head">
        <h2 id="lich-thang">{title}</h2>
        <nav aria-label="Đổi tháng">
          {previousHref && (
            <a href={previousHref} rel="prev">
              Tháng trước
            </a>
          )}
          {nextHref && (
            <a href={nextHref} rel="next">
              Tháng sau
            </a>
          )}
        </nav>
      </div>
      <table className="calendar-table">
        <caption className="visually-hidden">Lịch {title.toLowerCase()}</caption>
        <thead>
          <tr>
            {weekdays.map((weekday, i) => (
              <th key={weekday} scope="col" abbr={weekday}>
                {short[i]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className={day.startsWith(month) ? undefined : 'calendar-outside'}>
                  <time dateTime={day}>{Number(day.slice(8))}</time>
                  {on(day).map(({ href, title: name }) => (
                    <a key={href} href={href}>
                      {name}
                    </a>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {occasions.length > 0 ? (
        <OccasionList occasions={occasions} />
      ) : (
        <p className="calendar-empty">Tháng này chưa có hoạt động nào.</p>
      )}
    </section>
  )
}
