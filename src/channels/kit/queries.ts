import 'server-only'
import type { PayloadRequest } from 'payload'
import type { ContentKind } from '@/publishing/content-kind'
import { missingByPurpose } from '@/publishing/gate'
import { publicPathOf } from '@/publishing/public-version'
import { getItem } from '@/publishing/queries'
import { textOf } from '@/publishing/texts-of'
import { prefixes } from '@/shared/paths'
import { readRows } from '@/shared/payload/read-rows'
import { reading } from '@/shared/payload/sql'
import type { Summary } from '@/shared/view'
import { paragraphsOf, type Told } from './captions'

type Kinds = readonly ContentKind<never>[]

const channelPurposes = ['social', 'embeds', 'loudspeaker', 'print'] as const

export type ChannelPurpose = (typeof channelPurposes)[number]

/** All that is needed to carry a public item to other channels. */
export type Kit = {
  item: Summary
  told: Told
  /** Scheme and host under which readers know the portal. */
  origin: string
  /** What each purpose lacks; empty where nothing does. */
  missing: Record<ChannelPurpose, string[]>
}

/** The kit of the version that the public reads; null where there is none. */
export const getKit = async (req: PayloadRequest, id: string, kinds: Kinds): Promise<Kit | null> => {
  const path = await publicPathOf(req, id)
  const kind = kinds.find(({ key }) => path?.startsWith(`${prefixes[key]}/`))
  const found = path && kind ? await getItem(kind, path.slice(prefixes[kind.key].length + 1), kinds) : null
  if (!kind || !found) return null
  const item = kind.summary(found.doc)
  const origin = req.payload.config.serverURL
  const lacking = (await missingByPurpose(reading(req), [id])).get(id)
  return {
    item,
    origin,
    told: {
      title: item.title,
      standfirst: item.standfirst,
      illustrative: item.illustrative,
      paragraphs: paragraphsOf(await textOf({ kind, doc: found.doc }, readRows)),
      link: `${origin}${item.href}`,
    },
    missing: Object.fromEntries(
      channelPurposes.map((purpose) => [purpose, lacking?.(purpose) ?? []]),
    ) as Kit['missing'],
  }
}
