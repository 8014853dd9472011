import { generateJsonFeed } from 'feedsmith'
import { type Feed, type FeedEntry, type Withdrawn, withdrawnWords } from './feed'

const item = ({ id, url, title, summary, categories, publishedAt, changedAt, whole }: FeedEntry) => ({
  id,
  url,
  title,
  summary,
  // The format wants one of the two.
  ...(whole ? { content_html: whole.html } : { content_text: summary || title }),
  ...(whole?.picture ? { image: whole.picture.url } : {}),
  date_published: publishedAt,
  date_modified: changedAt,
  tags: categories,
  language: 'vi',
  ...(whole?.sound
    ? {
        attachments: [
          {
            url: whole.sound.url,
            mime_type: whole.sound.mimeType,
            size_in_bytes: whole.sound.bytes,
            ...(whole.sound.seconds ? { duration_in_seconds: whole.sound.seconds } : {}),
          },
        ],
      }
    : {}),
})

const withdrawnItem = ({ id, at }: Withdrawn) => ({
  id,
  title: withdrawnWords.title,
  content_text: withdrawnWords.text,
  date_published: at,
  date_modified: at,
  language: 'vi',
  _guong_sang: { withdrawn: true, withdrawn_at: at.toISOString() },
})

/** JSON Feed 1.1. `icon`: a whole address. */
export const jsonFeedFile = (feed: Feed, icon: string): string => {
  const items = [...feed.entries.map(item), ...feed.withdrawn.map(withdrawnItem)]
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.url,
    feed_url: feed.feedUrl,
    icon,
    language: 'vi',
    authors: [{ name: feed.publisher.name, url: feed.url }],
    items,
  })
  // The generator leaves out what is empty, also where the format wants an empty list.
  return JSON.stringify({ items: [], ...(written as object) })
}
