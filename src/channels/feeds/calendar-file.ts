import type { Occasion } from '@/shared/view'
import { withdrawnWords } from './feed'
import { legible } from './legible'

/** An entry for a calendar. `id` never changes; `changedAt` rises with every change, both as RFC 5545 wants them. */
export type CalendarEntry = Occasion & {
  id: string
  changedAt: Date
  description: string
  url: string
}

const escaped = (text: string) =>
  legible(text)
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, '\\n')

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

/** What stands in the place of an entry that was withdrawn; `url` is the portal's own. */
export type CancelledEntry = { id: string; cancelledAt: Date; url: string }

/** It rises with every change, so that calendars take the newer of two; RFC 5545 has no room for milliseconds since 1970. */
const sequenceAt = (instant: Date) => Math.max(0, Math.floor(Number(instant) / 1_000) - 1_700_000_000)

const event = ({ id, changedAt, title, startsAt, endsAt, place, description, url }: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@${new URL(url).hostname}`,
  `DTSTAMP:${utc(changedAt)}`,
  `LAST-MODIFIED:${utc(changedAt)}`,
  `SEQUENCE:${sequenceAt(changedAt)}`,
  `DTSTART:${utc(new Date(startsAt))}`,
  `DTEND:${utc(new Date(endsAt))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(description)}`,
  ...(place ? [`LOCATION:${escaped(place)}`] : []),
  `URL:${url}`,
  'END:VEVENT',
]

const cancelled = ({ id, cancelledAt, url }: CancelledEntry): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@${new URL(url).hostname}`,
  `DTSTAMP:${utc(cancelledAt)}`,
  `LAST-MODIFIED:${utc(cancelledAt)}`,
  `SEQUENCE:${sequenceAt(cancelledAt)}`,
  // RFC 5546 wants a beginning; when the event would have been is nobody's business any more.
  `DTSTART:${utc(cancelledAt)}`,
  'STATUS:CANCELLED',
  `SUMMARY:${withdrawnWords.title}`,
  'END:VEVENT',
]

type Calendar = {
  /** What the calendar is called among others. */
  name?: string
  cancelled?: readonly CancelledEntry[]
}

/** The entries as an iCalendar file, times in UTC. */
export const calendarFile = (
  entries: readonly CalendarEntry[],
  { name, cancelled: withdrawn = [] }: Calendar = {},
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guong Sang//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name ? [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`] : []),
    ...(name ? ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'] : []),
    ...entries.flatMap(event),
    ...withdrawn.flatMap(cancelled),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
