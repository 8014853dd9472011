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

type Link = { rel: string; href: string; type?: string; title?: string }

/** What a page says of itself in its head, besides what all pages say. `robots`: who may follow and find it, if not everybody. */
export type PageMetadata = {
  title: string
  description?: string
  robots?: 'noindex' | 'noindex, follow' | 'noindex, nofollow'
  links?: Link[]
  /** Under their names (`DC.title`), and under properties (`og:title`). */
  named?: readonly (readonly [string, string])[]
  properties?: readonly (readonly [string, string])[]
}

/** Nothing of the page is for search engines, and no address on it for anybody else. */
export const privately = (title: string): PageMetadata => ({ title, robots: 'noindex, nofollow' })

const alternate = (type: string, href: string, title?: string): Link => ({ rel: 'alternate', type, href, title })

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
const oEmbedLinks = (path: string) => [
  alternate('application/json+oembed', oEmbedAt(path, 'json')),
  alternate('text/xml+oembed', oEmbedAt(path, 'xml')),
]

/** The portal's name with what it is or whose: one name alone tells a searcher nothing. */
const portalTitle = ({ name, owner, ownerLines }: Site) => [name, ownerLines[1] || owner].filter(Boolean).join(' – ')

/** Title, description, canonical address, Open Graph and the six Dublin Core elements. */
export const pageMetadata = (site: Site, page: Described): PageMetadata => {
  const { title, path, type = 'website', card, publishedAt, subjects = [], isHidden, isEmbeddable, feeds = [] } = page
  const description = shortened(page.description)
  const image = card ?? portalCard(site)
  const shown = [
    ['title', title],
    ['description', description],
    ['image', absolute(image.path)],
    ['image:alt', image.alt],
  ] as const
  const article = [
    ...(publishedAt ? [['article:published_time', new Date(publishedAt).toISOString()] as const] : []),
    ...subjects.map((subject) => ['article:tag', subject] as const),
  ]
  return {
    title: path === '/' ? portalTitle(site) : `${title} | ${site.name}`,
    description,
    robots: isHidden ? 'noindex, follow' : undefined,
    links: [
      { rel: 'canonical', href: absolute(path) },
      ...feeds.map((feed) => alternate(formats[feed.type], absolute(feed.path), feed.name)),
      ...(isEmbeddable ? oEmbedLinks(path) : []),
    ],
    named: [
      ['DC.title', title],
      ['DC.creator', site.owner || site.name],
      ['DC.subject', subjects.length > 0 ? subjects.join('; ') : site.name],
      ['DC.description', description],
      ...(publishedAt ? [['DC.date', toVietnamDay(publishedAt)] as const] : []),
      ['DC.language', 'vi'],
      ['twitter:card', 'summary_large_image'],
      ...shown.map(([name, value]) => [`twitter:${name}`, value] as const),
    ],
    properties: [
      ...shown.map(([name, value]) => [`og:${name}`, value] as const),
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:url', absolute(path)],
      ['og:site_name', site.name],
      ['og:locale', 'vi_VN'],
      ['og:type', type],
      ...(type === 'article' ? article : []),
    ],
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
