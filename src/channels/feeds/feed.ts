import type { KindKey } from '@/shared/paths'

export type FeedPicture = { url: string; alt: string }

export type FeedSound = { url: string; mimeType: string; bytes: number; seconds?: number }

/** An item as feeds carry it: whatever the format, the same. Addresses are absolute. */
export type FeedEntry = {
  /** Never changes, whatever becomes of title and address. */
  id: string
  title: string
  url: string
  summary: string
  /** Names of its sectors. */
  categories: string[]
  publishedAt: Date
  changedAt: Date
  /** What others may show beside title, summary and link; null where somebody shown has not agreed to that. */
  whole: { html: string; picture?: FeedPicture; sound?: FeedSound } | null
}

/** What was in a feed and was taken back. */
export type Withdrawn = { id: string; kind: KindKey; at: Date }

export type Feed = {
  title: string
  description: string
  /** The page whose news it carries. */
  url: string
  /** Its own address. */
  feedUrl: string
  publisher: { name: string; email?: string }
  entries: readonly FeedEntry[]
  withdrawn: readonly Withdrawn[]
}

/** What every format says in the place of what was withdrawn. */
export const withdrawnWords = {
  title: 'Nội dung đã được gỡ',
  text: 'Nội dung này đã được gỡ khỏi cổng. Nơi nào đã đăng lại thì xin gỡ xuống.',
}

/** The last time that something in the feed changed; null of an empty one. */
export const lastChange = ({ entries, withdrawn }: Pick<Feed, 'entries' | 'withdrawn'>): Date | null => {
  const times = [...entries.map(({ changedAt }) => changedAt), ...withdrawn.map(({ at }) => at)].map(Number)
  return times.length > 0 ? new Date(Math.max(...times)) : null
}
