import { cache } from 'react'
import { cardAlt, cardWords } from '@/channels/cards/card-words'
import { contentKinds } from '@/content-kinds'
import type { Purpose } from '@/publishing/consent'
import { purposesCovered } from '@/publishing/gate'
import { channelPaths, type KindKey } from '@/shared/paths'
import { payloadClient } from '@/shared/payload/client'
import type { Summary } from '@/shared/view'
import type { Card } from '@/site/metadata'
import { getSite } from '@/site/queries'

const kindOf = (key: KindKey) => contentKinds.find((kind) => kind.key === key)

/** Asked by the metadata and by the page, in one request: answered once. */
const covered = cache(async (key: KindKey, id: string): Promise<ReadonlySet<Purpose>> => {
  const kind = kindOf(key)
  return kind ? purposesCovered(await payloadClient(), kind, id) : new Set<Purpose>()
})

/** The purposes to which everybody whom the item shows has agreed; none for what is not public. */
export const channelsOf = (item: Summary) => covered(item.kind, item.id)

/** The item's card; null where networks may not have it. */
export const cardOf = async (item: Summary): Promise<Card | null> => {
  if (!(await channelsOf(item)).has('social')) return null
  const words = cardWords(item, kindOf(item.kind)?.label ?? '', (await getSite()).name)
  return { path: `${item.href}${channelPaths.card}`, alt: cardAlt(words) }
}
