import type { Occasion } from '@/shared/view'

/** An entry for a calendar. `id` never changes; `changedAt` rises with every change, both as RFC 5545 wants them. */
export type CalendarEntry = Occasion & {
  id: string
  changedAt: Date
  description: string
  url: string
}

const escaped = (text: string) => text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, '\\n')

const utc = (instant: Date) => instant.toISOString().replace(/[-:]|\.\d{3}/gu, '')

const widest = 75

/** Lines of at most 75 octets; what goes on begins with a space. A letter is never torn apart. */
const folded = (line: string): string => {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const letter of line) {
    const width = Buffer.byteLength(letter)
    if (octets + width > widest) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += letter
    octets += width
  }
  return [...lines, current].join('\r\n')
}

/** The entry as an iCalendar file, times in UTC. */
export const calendarFile = ({ id, changedAt, title, startsAt, endsAt, place, description, url }: CalendarEntry) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guong Sang//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(url).hostname}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `DTSTART:${utc(new Date(startsAt))}`,
    `DTEND:${utc(new Date(endsAt))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
