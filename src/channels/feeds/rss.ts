import { generateRssFeed } from 'feedsmith'
import { type Feed, type FeedEntry, lastChange, type Withdrawn, withdrawnWords } from './feed'

/** Minutes: how often it is worth asking. */
const ttl = 30

const item = (entry: FeedEntry) => ({
  title: entry.title,
  link: entry.url,
  description: entry.summary,
  guid: { value: entry.id, isPermaLink: false },
  pubDate: entry.publishedAt,
  categories: entry.categories.map((name) => ({ name })),
  ...(entry.whole ? { content: { encoded: entry.whole.html } } : {}),
})

/** Whoever took the item over knows it by its GUID, and finds neutral words in the place of its own. */
export const withdrawnItem = ({ id, at }: Withdrawn, url: string) => ({
  title: withdrawnWords.title,
  link: url,
  description: withdrawnWords.text,
  guid: { value: id, isPermaLink: false },
  pubDate: at,
})

/** What every RSS file says of itself. */
export const channel = (feed: Feed) => ({
  title: feed.title,
  link: feed.url,
  description: feed.description,
  language: 'vi',
  ttl,
  lastBuildDate: lastChange(feed) ?? undefined,
  atom: { links: [{ href: feed.feedUrl, rel: 'self', type: 'application/rss+xml' }] },
})

/** The generator sets CDATA on a line of its own; to strict readers these spaces belong to the text. */
export const withoutPadding = (xml: string): string =>
  xml.replace(/>\s+<!\[CDATA\[/gu, '><![CDATA[').replace(/\]\]>\s+<\//gu, ']]></')

/** RSS 2.0. */
export const rssFile = (feed: Feed): string =>
  withoutPadding(
    generateRssFeed({
      ...channel(feed),
      items: [...feed.entries.map(item), ...feed.withdrawn.map((gone) => withdrawnItem(gone, feed.url))],
    }),
  )
