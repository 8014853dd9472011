import type { KindKey } from './paths.ts'

/** One stored width of a picture, in pixels; `src` is its public address without the ending of the format. */
export type PictureSize = { width: number; height: number; src: string }

/** A picture as the public may see it. `sizes` ascend by width; each exists as `.avif`, `.webp` and `.jpg`. */
export type Picture = {
  id: string
  alt: string
  caption?: string
  credit?: string
  sizes: PictureSize[]
}

export type Recording = {
  id: string
  src: string
  mimeType: string
  bytes: number
  seconds?: number
}

/** A run of text within a paragraph, heading, quote or list item. */
export type Inline = {
  text: string
  bold?: true
  italic?: true
  underline?: true
  href?: string
}

export type Figure = {
  label: string
  before?: number
  after: number
  unit: string
}

export type ListItem = {
  text: Inline[]
  items?: ListItem[]
  ordered?: boolean
}

/** What a story is made of, whatever the channel: page, search, feed, booklet, loudspeaker. */
export type Block =
  | { type: 'heading'; level: 2 | 3; text: Inline[] }
  | { type: 'paragraph'; text: Inline[] }
  | { type: 'list'; ordered: boolean; items: ListItem[] }
  | { type: 'quote'; text: Inline[]; by?: string; role?: string }
  | { type: 'picture'; picture: Picture }
  | { type: 'gallery'; pictures: Picture[] }
  | { type: 'audio'; title: string; recording: Recording; transcript: string }
  | {
      type: 'video'
      title: string
      transcript: string
      poster?: Picture
      recording?: Recording
      embed?: string
      captions?: string
    }
  | { type: 'figures'; caption: string; figures: Figure[] }
  | {
      type: 'related'
      label: string
      title: string
      standfirst: string
      href: string
      picture?: Picture
    }

/** A unit as it is named beside an item: as it was at the time, and the one that succeeds it today. */
export type UnitNamed = {
  name: string
  slug: string
  successor?: { name: string; slug: string }
}

/** What a card, a list row, a feed entry or a search hit shows of an item. */
export type Summary = {
  kind: KindKey
  id: string
  title: string
  standfirst: string
  href: string
  /** What the portrait's stand-in is drawn from where there is no picture. */
  initialsOf?: string
  picture?: Picture
  unit?: UnitNamed
  sectors: { name: string; slug: string }[]
  publishedAt: string | null
  /** Invented content of the demonstration; said on every card and page. */
  illustrative: boolean
}

/** A date for the calendar: instants in ISO 8601. */
export type Occasion = {
  title: string
  startsAt: string
  endsAt: string
  place?: string
}
