import type { Metadata } from 'next'
import { embedPaths, feedOf } from '@/shared/paths'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Summary } from '@/shared/view'
import { absolute } from './absolute'
import type { Site } from './identity'

/** A feed of a page; `name`: of what it carries the news. */
export type Followed = { type: keyof typeof formats; name: string; path: string }

const formats = {
  rss: 'application/rss+xml',
  json: 'application/feed+json',
  calendar: 'text/calendar',
} as const

/** The feed of what is published on a page. */
export const newsOf = (name: string, page: string): Followed[] => [{ type: 'rss', name, path: feedOf(page) }]

/** The feeds of a page for `<link rel="alternate">`. */
const alternates = (feeds: readonly Followed[]) =>
  Object.fromEntries(
    Object.entries(formats).flatMap(([type, format]) => {
      const found = feeds.filter((feed) => feed.type === type)
      return found.length > 0 ? [[format, found.map(({ name, path }) => ({ title: name, url: absolute(path) }))]] : []
    }),
  )

export type Described = {
  title: string
  description: string
  /** The page's canonical address. */
  path: string
  type?: 'article' | 'website'
  /** What networks show of the page; the portal's own card where it has none. */
  card?: Card | null
  publishedAt?: string | null
  subjects?: string[]
  /** Whether other sites may ask how it is embedded. */
  isEmbeddable?: boolean
  /** The page is no answer to a search: empty, or narrowed in more than one way. */
  isHidden?: boolean
  /** Where programs follow what is new on the page, besides the feeds of the whole portal. */
  feeds?: readonly Followed[]
}

/** A picture of 1200 × 630 with the words that it shows. `path`: on this portal. */
export type Card = { path: string; alt: string }

const portalCard = (site: Site): Card => ({ path: '/share-card.png', alt: site.name })

const shortened = (text: string) => (text.length > 300 ? `${text.slice(0, 297).replace(/\s+\S*$/u, '')}…` : text)

const oEmbedAt = (path: string, format: 'json' | 'xml') =>
  absolute(`${embedPaths.oEmbed}?url=${encodeURIComponent(absolute(path))}&format=${format}`)

/** By these, programs that know nothing of the portal find out how a page of it is embedded. */
const oEmbedTypes = (path: string) => ({
  'application/json+oembed': oEmbedAt(path, 'json'),
  'text/xml+oembed': oEmbedAt(path, 'xml'),
})

/** The portal's name with what it is or whose: one name alone tells a searcher nothing. */
const portalTitle = ({ name, owner, ownerLines }: Site) => [name, ownerLines[1] || owner].filter(Boolean).join(' – ')

/** Title, description, canonical address, Open Graph and the six Dublin Core elements. */
export const pageMetadata = (site: Site, page: Described): Metadata => {
  const { title, path, type = 'website', card, publishedAt, subjects = [], isHidden, isEmbeddable, feeds = [] } = page
  const description = shortened(page.description)
  const image = card ?? portalCard(site)
  const full = path === '/' ? portalTitle(site) : `${title} | ${site.name}`
  return {
    title: full,
    description,
    alternates: {
      canonical: absolute(path),
      types: { ...alternates(feeds), ...(isEmbeddable ? oEmbedTypes(path) : {}) },
    },
    openGraph: {
      title,
      description,
      url: absolute(path),
      siteName: site.name,
      locale: 'vi_VN',
      images: [{ url: absolute(image.path), width: 1200, height: 630, alt: image.alt }],
      ...(type === 'article'
        ? { type, ...(publishedAt ? { publishedTime: new Date(publishedAt).toISOString() } : {}), tags: subjects }
        : { type }),
    },
    twitter: { card: 'summary_large_image' },
    ...(isHidden ? { robots: { index: false, follow: true } } : {}),
    other: {
      'DC.title': title,
      'DC.creator': site.owner || site.name,
      'DC.subject': subjects.length > 0 ? subjects.join('; ') : site.name,
      'DC.description': description,
      ...(publishedAt ? { 'DC.date': toVietnamDay(publishedAt) } : {}),
      'DC.language': 'vi',
    },
  }
}

/** What the page of an item says of it. `card`: null where the item may not be carried to networks. */
export const itemDescription = (item: Summary, card: Card | null): Described => ({
  title: item.title,
  description: item.standfirst || item.title,
  path: item.href,
  type: 'article',
  card,
  publishedAt: item.publishedAt,
  subjects: item.sectors.map(({ name }) => name),
})
