import { generateRssFeed } from 'feedsmith'
import type { Feed, FeedEntry } from './feed'
import { channel, withdrawnItem, withoutPadding } from './rss'

const episode = ({ id, title, url, summary, publishedAt, whole }: FeedEntry) => {
  if (!whole?.sound) return []
  const { sound, picture, html } = whole
  return [
    {
      title,
      link: url,
      description: summary,
      guid: { value: id, isPermaLink: false },
      pubDate: publishedAt,
      content: { encoded: html },
      enclosures: [{ url: sound.url, length: sound.bytes, type: sound.mimeType }],
      itunes: {
        ...(sound.seconds ? { duration: Math.round(sound.seconds) } : {}),
        ...(picture ? { image: picture.url } : {}),
        explicit: false,
      },
    },
  ]
}

/** RSS 2.0 with what podcast directories ask for; only entries with a sound that may be carried. `artwork`: a whole address. */
export const podcastFile = (feed: Feed, artwork: string): string => {
  const { name, email } = feed.publisher
  return withoutPadding(
    generateRssFeed({
      ...channel(feed),
      itunes: {
        author: name,
        image: artwork,
        explicit: false,
        type: 'episodic',
        categories: [{ text: 'Society & Culture' }],
        ...(email ? { owner: { name, email } } : {}),
      },
      items: [...feed.entries.flatMap(episode), ...feed.withdrawn.map((gone) => withdrawnItem(gone, feed.url))],
    }),
  )
}
