import { FactList } from '../page/FactList'
import { occasionTime } from './occasion-time'

type Props = { startsAt: string; endsAt: string; venue: string; organiser?: string; calendarHref: string }

export function EventDetails({ startsAt, endsAt, venue, organiser, calendarHref }: Props) {
  return (
    <div className="details-box">
      <FactList
        facts={[
          { label: 'Thời gian', value: <time dateTime={startsAt}>{occasionTime(startsAt, endsAt)}</time> },
          { label: 'Địa điểm', value: venue },
          ...(organiser ? [{ label: 'Đơn vị tổ chức', value: organiser }] : []),
        ]}
      />
      <p>
        <a className="button" href={calendarHref}>
          Thêm vào lịch (.ics)
        </a>
      </p>
    </div>
  )
}
