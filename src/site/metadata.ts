import type { Metadata } from 'next'
import { embedPaths, feedOf } from '@/shared/paths'
import { toVietnamDay } from '@/shared/time/vietnam-date'
import type { Picture, Summary } from '@/shared/view'
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
  picture?: Picture
  publishedAt?: string | null
  subjects?: string[]
  /** Whether other sites may ask how it is embedded. */
  isEmbeddable?: boolean
  /** The page is no answer to a search: empty, or narrowed in more than one way. */
  isHidden?: boolean
  /** Where programs follow what is new on the page, besides the feeds of the whole portal. */
  feeds?: readonly Followed[]
}

const card = { url: '/share-card.png', width: 1200, height: 630 }

/** The largest size that every network still takes. */
const cardOf = (picture: Picture | undefined) => {
  const size = picture?.sizes.filter(({ width }) => width <= 1280).at(-1)
  return size && picture ? { url: `${size.src}.jpg`, width: size.width, height: size.height, alt: picture.alt } : card
}

const shortened = (text: string) => (text.length > 300 ? `${text.slice(0, 297).replace(/\s+\S*$/u, '')}…` : text)

const oEmbedAt = (path: string, format: 'json' | 'xml') =>
  absolute(`${embedPaths.oEmbed}?url=${encodeURIComponent(absolute(path))}&format=${format}`)

/** By these, programs that know nothing of the portal find out how a page of it is embedded. */
const oEmbedTypes = (path: string) => ({
  'application/json+oembed': oEmbedAt(path, 'json'),
  'text/xml+oembed': oEmbedAt(path, 'xml'),
})

/** Title, description, canonical address, Open Graph and the six Dublin Core elements. */
export const pageMetadata = (site: Site, page: Described): Metadata => {
  const {
    title,
    path,
    type = 'website',
    picture,
    publishedAt,
    subjects = [],
    isHidden,
    isEmbeddable,
    feeds = [],
  } = page
  const description = shortened(page.description)
  const image = cardOf(picture)
  const full = path === '/' ? title : `${title} | ${site.name}`
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
      images: [{ ...image, url: absolute(image.url) }],
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

/** What the page of an item says of it. */
export const itemDescription = (item: Summary): Described => ({
  title: item.title,
  description: item.standfirst || item.title,
  path: item.href,
  type: 'article',
  picture: item.picture,
  publishedAt: item.publishedAt,
  subjects: item.sectors.map(({ name }) => name),
})
