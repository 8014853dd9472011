import { cardAlt, cardWords } from '@/channels/cards/card-words'
import { contentKinds } from '@/content-kinds'
import type { Purpose } from '@/publishing/consent'
import { purposesCovered } from '@/publishing/gate'
import { channelPaths, type KindKey } from '@/shared/paths'
import { readRows } from '@/shared/payload/read-rows'
import type { Summary } from '@/shared/view'
import type { Card } from '@/site/metadata'
import { getSite } from '@/site/queries'

const kindOf = (key: KindKey) => contentKinds.find((kind) => kind.key === key)

/** Several parts of a page ask about the item that it shows: answered once. */
const answers = new WeakMap<Summary, Promise<ReadonlySet<Purpose>>>()

/** The purposes to which everybody whom the item shows has agreed; none for what is not public. */
export const channelsOf = (item: Summary): Promise<ReadonlySet<Purpose>> => {
  const answer = answers.get(item) ?? purposesCovered(readRows, item.id)
  answers.set(item, answer)
  return answer
}

/** The item's card; null where networks may not have it. */
export const cardOf = async (item: Summary): Promise<Card | null> => {
  if (!(await channelsOf(item)).has('social')) return null
  const words = cardWords(item, kindOf(item.kind)?.label ?? '', (await getSite()).name)
  return { path: `${item.href}${channelPaths.card}`, alt: cardAlt(words) }
}
