import { cleanLine } from '@/shared/text/nfc'
import type { Block, Summary } from '@/shared/view'
import type { FeedEntry, FeedSound } from './feed'
import { legible } from './legible'
import { pictureUrl, storyHtml } from './story-html'

/** What the record says of an item: when it became public, and when what is public of it last changed. */
export type Changes = { first: Date; last: Date }

const earlier = (one: Date, other: Date) => (one < other ? one : other)

const soundIn = (blocks: readonly Block[], page: string): FeedSound | undefined => {
  const found = blocks.find((block) => block.type === 'audio' && block.recording.src)
  if (found?.type !== 'audio') return undefined
  const { src, mimeType, bytes, seconds } = found.recording
  return { url: new URL(src, page).href, mimeType, bytes, ...(seconds ? { seconds } : {}) }
}

const illustrative = 'Nội dung minh họa.'

const wholeOf = (item: Summary, blocks: readonly Block[], page: string): FeedEntry['whole'] => {
  const picture = item.picture && pictureUrl(item.picture, page)
  const sound = soundIn(blocks, page)
  const mark = item.illustrative ? `<p><em>${illustrative}</em></p>\n` : ''
  return {
    html: legible(mark + storyHtml(blocks, page)),
    ...(picture ? { picture: { url: picture, alt: legible(item.picture?.alt ?? '') } } : {}),
    ...(sound ? { sound } : {}),
  }
}

type Told = {
  item: Summary
  /** The item's text; null where feeds may not carry it. */
  blocks: readonly Block[] | null
  changes: Changes
  /** Without a slash at its end. */
  origin: string
}

/** The item as feeds carry it. */
export const feedEntry = ({ item, blocks, changes, origin }: Told): FeedEntry => {
  const url = `${origin}${item.href}`
  return {
    id: item.id,
    title: cleanLine(legible(item.title)),
    url,
    summary: legible([item.illustrative ? illustrative : '', item.standfirst].filter(Boolean).join(' ')),
    categories: item.sectors.map(({ name }) => cleanLine(legible(name))),
    // The day of publication is kept as its noon: on the very day a feed would speak of hours to come.
    publishedAt: earlier(item.publishedAt ? new Date(item.publishedAt) : changes.first, changes.first),
    changedAt: changes.last,
    whole: blocks && wholeOf(item, blocks, url),
  }
}
