import { endOf, type Moment } from './deadline'

/** So many hours before the deadline whoever has an unsubmitted draft is reminded. */
const reminderHours = [72, 24, 3] as const

type ReminderHours = (typeof reminderHours)[number]

/**
 * The reminder to send now, or null. Of several that fell due while the worker was down only the latest goes out; one that was sent
 * is never followed by an earlier one.
 */
export const dueReminder = (until: Moment, sent: readonly number[], now: Date): ReminderHours | null => {
  const end = endOf(until).getTime()
  if (now.getTime() > end) return null
  const due = reminderHours.filter((hours) => now.getTime() >= end - hours * 3_600_000).at(-1)
  return due === undefined || sent.some((hours) => hours <= due) ? null : due
}
