import { formatDate } from '@/shared/time/vietnam-date'

/** “ngày 05 tháng 6 năm 2026”: as papers want it, days below 10 and the months 1 and 2 have a nought, so that nothing can be put before them. */
export const paperDate = (instant: string | Date): string => {
  const [day, month = '', year] = formatDate(instant).split('/')
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}
