import { changesOf } from '@/channels/feeds/queries'
import { readAbbreviations } from '@/channels/loudspeaker/reading-dictionary'
import { minutesOf, scriptOf, spoken } from '@/channels/loudspeaker/script'
import { closingLines, openingLines } from '@/channels/loudspeaker/terms'
import { textOf } from '@/publishing/texts-of'
import { payloadClient } from '@/shared/payload/client'
import { readRows } from '@/shared/payload/read-rows'
import { getSite } from '@/site/queries'
import type { ChannelItem } from './channel-route'

/** An item as it is read on the loudspeaker, with what is said before and after. */
export const itemScript = async ({ kind, found, item }: ChannelItem) => {
  const abbreviations = await readAbbreviations(await payloadClient())
  const speaker = await getSite()
  const script = scriptOf(item, await textOf({ kind, doc: found.doc }, readRows), abbreviations)
  const opening = spoken(openingLines(speaker), abbreviations)
  const changes = (await changesOf([item.id])).get(item.id)
  const closing = spoken(closingLines(speaker), abbreviations)
  return {
    ...{ opening, closing },
    script: { ...script, minutes: minutesOf([...opening, ...script.paragraphs, ...closing]) },
    writtenAt: changes?.last.toISOString() ?? (found.doc as { updatedAt: string }).updatedAt,
  }
}
