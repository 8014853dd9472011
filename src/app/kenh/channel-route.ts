import { contentKinds } from '@/content-kinds'
import type { Purpose } from '@/publishing/consent'
import type { ContentKind } from '@/publishing/content-kind'
import { itemsCovered } from '@/publishing/gate'
import { getItem, type ItemFound } from '@/publishing/queries'
import { prefixes } from '@/shared/paths'
import { readRows } from '@/shared/payload/read-rows'
import type { Summary } from '@/shared/view'

/** An item that a channel is asked for, with its kind: both of any. */
export type ChannelItem = { kind: ContentKind<never>; found: ItemFound<never>; item: Summary }

type Named = { prefix: string; slug: string }

/**
 * The public item that an address of `/kenh/<channel>` names; null where there is none, or where somebody shown has not agreed to
 * the purpose.
 */
export const askedItem = async ({ prefix, slug }: Named, purpose: Purpose): Promise<ChannelItem | null> => {
  const kind = contentKinds.find(({ key }) => prefixes[key] === `/${prefix}`)
  const found = kind ? await getItem(kind, slug, contentKinds) : null
  if (!kind || !found) return null
  const item = kind.summary(found.doc)
  if (purpose === 'web') return { kind, found, item }
  const covered = await itemsCovered(readRows, [item.id], purpose)
  return covered.has(item.id) ? { kind, found, item } : null
}

/** The route of a channel that answers with a file; 404 where the channel may not carry the item. */
export const channelRoute =
  (purpose: Purpose, answer: (asked: ChannelItem) => Response | Promise<Response>) =>
  async (_request: Request, { params }: { params: Promise<Named> }): Promise<Response> => {
    const found = await askedItem(await params, purpose)
    return found ? answer(found) : new Response(null, { status: 404 })
  }
