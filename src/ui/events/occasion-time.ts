import { formatDateTime, formatWeekdayDate, toVietnamDay } from '@/shared/time/vietnam-date'

const clock = (instant: string) => formatDateTime(instant).slice(0, 5)

/** "Thứ Ba, 09/06/2026, từ 08:00 đến 11:30"; over several days: "Từ 08:00, Thứ Ba, 09/06/2026 đến 16:00, Thứ Tư, 10/06/2026". */
export function occasionTime(startsAt: string, endsAt: string): string {
  if (toVietnamDay(startsAt) !== toVietnamDay(endsAt))
    return `Từ ${clock(startsAt)}, ${formatWeekdayDate(startsAt)} đến ${clock(endsAt)}, ${formatWeekdayDate(endsAt)}`
  if (startsAt === endsAt) return `${formatWeekdayDate(startsAt)}, ${clock(startsAt)}`
  return `${formatWeekdayDate(startsAt)}, từ ${clock(startsAt)} đến ${clock(endsAt)}`
}
