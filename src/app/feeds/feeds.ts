import { articleKind } from '@/articles/kind'
import type { Feed } from '@/channels/feeds/feed'
import { entriesOf, listWithdrawn, newestIn, newestOf } from '@/channels/feeds/queries'
import { contentKinds } from '@/content-kinds'
import type { ContentKind } from '@/publishing/content-kind'
import type { Newest } from '@/publishing/queries'
import { listSectors } from '@/sectors/queries'
import { feedOf, fixedPaths, itemPath, prefixes } from '@/shared/paths'
import { upperFirst } from '@/shared/text/upper-first'
import { absolute, siteOrigin } from '@/site/absolute'
import { getSite } from '@/site/queries'
import { listUnits } from '@/units/queries'
import { familyOf } from '@/units/succession'
import { placedKinds } from '../(site)/placed'

type News = { items: Newest[]; withdrawn: Feed['withdrawn'] }
type Head = { title?: string; description?: string; page: string; address: string }

const feed = async ({ title, description, page, address }: Head, { items, withdrawn }: News): Promise<Feed> => {
  const [site, entries] = await Promise.all([getSite(), entriesOf(items, contentKinds, siteOrigin())])
  return {
    title: title ? `${title} | ${site.name}` : site.name,
    description: description ?? site.description,
    url: absolute(page),
    feedUrl: absolute(address),
    publisher: { name: site.owner || site.name, ...(site.email ? { email: site.email } : {}) },
    entries,
    withdrawn,
  }
}

/** Everything, at an address of a format. */
export const wholeFeed = async (address: string): Promise<Feed> => {
  const [items, withdrawn] = await Promise.all([newestOf(contentKinds), listWithdrawn({ kinds: contentKinds })])
  return feed({ page: fixedPaths.home, address }, { items, withdrawn })
}

export const kindFeed = async (kind: ContentKind<never>): Promise<Feed> => {
  const [items, withdrawn] = await Promise.all([newestOf([kind]), listWithdrawn({ kinds: [kind] })])
  const page = prefixes[kind.key]
  return feed({ title: kind.label, page, address: feedOf(page) }, { items, withdrawn })
}

/** What the page of a unit shows, its predecessors' included; null where there is no such unit. */
export const unitFeed = async (slug: string): Promise<Feed | null> => {
  const units = await listUnits()
  const found = units.find((unit) => unit.slug === slug)
  if (!found) return null
  const unit = familyOf(units, found.id)
  const [items, withdrawn] = await Promise.all([
    newestIn(placedKinds, { unit }),
    listWithdrawn({ kinds: placedKinds, unit }),
  ])
  const page = itemPath('unit', slug)
  return feed({ title: upperFirst(found.name), page, address: feedOf(page) }, { items, withdrawn })
}

/** What the page of a sector shows; null where there is no such sector. */
export const sectorFeed = async (slug: string): Promise<Feed | null> => {
  const found = (await listSectors()).find((sector) => sector.slug === slug)
  if (!found) return null
  const [items, withdrawn] = await Promise.all([
    newestIn(placedKinds, { sector: [found.id] }),
    listWithdrawn({ kinds: placedKinds, sector: found.id }),
  ])
  const page = itemPath('sector', slug)
  return feed({ title: found.name, page, address: feedOf(page) }, { items, withdrawn })
}

/** What can be heard. */
export const soundFeed = async (address: string): Promise<Feed> => {
  const kinds = [articleKind] as readonly ContentKind<never>[]
  const [items, withdrawn] = await Promise.all([
    newestOf(kinds, { medium: { equals: 'audio' } }),
    listWithdrawn({ kinds, withSound: true }),
  ])
  const description = 'Chuyện kể và phát thanh về gương điển hình tiên tiến.'
  return feed({ title: 'Phát thanh', description, page: prefixes.article, address }, { items, withdrawn })
}
