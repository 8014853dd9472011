import { cache } from 'react'
import { cardAlt, cardWords } from '@/channels/cards/card-words'
import { contentKinds } from '@/content-kinds'
import { itemsCovered } from '@/publishing/gate'
import type { KindKey } from '@/shared/paths'
import { payloadClient } from '@/shared/payload/client'
import type { Summary } from '@/shared/view'
import type { Card } from '@/site/metadata'
import { getSite } from '@/site/queries'

const kindOf = (key: KindKey) => contentKinds.find((kind) => kind.key === key)

/** Asked by the metadata and by the page, in one request: answered once. */
const isCovered = cache(async (key: KindKey, id: string): Promise<boolean> => {
  const kind = kindOf(key)
  return Boolean(kind && (await itemsCovered(await payloadClient(), kind, [id], 'social')).has(id))
})

/** Whether everybody whom the item shows agreed to be carried to Zalo and Facebook; never for what is not public. */
export const isForNetworks = (item: Summary) => isCovered(item.kind, item.id)

/** The item's card; null where networks may not have it. */
export const cardOf = async (item: Summary): Promise<Card | null> => {
  if (!(await isForNetworks(item))) return null
  const words = cardWords(item, kindOf(item.kind)?.label ?? '', (await getSite()).name)
  return { path: `${item.href}/the.jpg`, alt: cardAlt(words) }
}
