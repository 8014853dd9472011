import { appealDay } from '@/anniversary/edition'
import { anniversaryKind } from '@/anniversary/kind'
import { type Dated, readCalendar } from '@/channels/feeds/calendar'
import { calendarFile } from '@/channels/feeds/calendar-file'
import { contentKinds } from '@/content-kinds'
import type { Anniversary } from '@/payload-types'
import { siteOrigin } from '@/site/absolute'
import { getSite } from '@/site/queries'
import { programAnswer } from '../feeds/program-answer'

export const dynamic = 'force-dynamic'

/** An edition has no date of its own: it is for a day that everybody knows. */
const editions: Dated<Anniversary> = { kind: anniversaryKind, occasions: ({ year }) => [appealDay(year)] }

const dated: Dated[] = [
  ...contentKinds.flatMap((kind) => (kind.occasions ? [{ kind, occasions: kind.occasions }] : [])),
  editions as unknown as Dated,
]

export const GET = async () => {
  const [{ name }, { entries, cancelled }] = await Promise.all([getSite(), readCalendar(dated, siteOrigin())])
  return programAnswer(calendarFile(entries, { name, cancelled }), 'text/calendar')
}
