import type { ContentKind } from '@/publishing/content-kind'
import { formatDate } from '@/shared/time/vietnam-date'
import type { Block, Inline, ListItem, Summary, UnitNamed } from '@/shared/view'
import { qrSvg } from '@/ui/qr/qr-svg'
import { onPaper } from './on-paper'
import { type Plate, plateOf } from './plate'

type Shown<B> = B extends { type: 'picture' }
  ? { type: 'picture'; picture: Plate }
  : B extends { type: 'gallery' }
    ? { type: 'gallery'; pictures: Plate[] }
    : B

/** A block as the templates of the press read it: its pictures are plates. */
export type PaperBlock = Shown<Exclude<Block, { type: 'audio' | 'video' | 'related' }>>

/** An item as the templates of the press read it; what it has not is empty. */
export type PaperStory = {
  id: string
  kicker: string
  title: string
  standfirst: string
  unit: string
  /** Unit and day. */
  by: string
  /** For what it is honoured, in an edition. */
  note: string
  /** Where it is read on the portal, whole and for people. */
  address: string
  /** The same as a QR code, as SVG. */
  qr: string
  illustrative: boolean
  picture: Plate | null
  blocks: PaperBlock[]
}

/** The unit as it was, then the one that succeeds it. */
const unitInWords = ({ name, successor }: UnitNamed) => (successor ? `(${name} cũ), ${successor.name}` : name)

/** What is printed cannot be followed, but a PDF can: only to whole addresses. */
const linked = (runs: readonly Inline[]): Inline[] =>
  runs.map(({ href, ...run }) => (href && /^https?:/u.test(href) ? { ...run, href } : run))

const listed = (items: readonly ListItem[]): ListItem[] =>
  items.map((item) => ({ ...item, text: linked(item.text), ...(item.items ? { items: listed(item.items) } : {}) }))

const paperBlock = (block: Block): PaperBlock[] => {
  switch (block.type) {
    case 'picture': {
      const picture = plateOf(block.picture)
      return picture ? [{ type: 'picture', picture }] : []
    }
    case 'gallery': {
      const pictures = block.pictures.flatMap((picture) => plateOf(picture) ?? [])
      return [{ type: 'gallery', pictures }]
    }
    case 'list':
      return [{ ...block, items: listed(block.items) }]
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [{ ...block, text: linked(block.text) }]
    case 'figures':
      return [block]
    default:
      return []
  }
}

const paperBlocks = (blocks: readonly Block[]): PaperBlock[] => onPaper(blocks).flatMap(paperBlock)

export type Told = {
  kind: Pick<ContentKind<never>, 'label'>
  item: Summary
  blocks: readonly Block[]
  /** The portal's own, without a slash at its end. */
  origin: string
  note?: string
}

export const paperStory = ({ kind, item, blocks, origin, note = '' }: Told): PaperStory => {
  const address = `${origin}${item.href}`
  const unit = item.unit ? unitInWords(item.unit) : ''
  return {
    id: item.id,
    kicker: kind.label,
    title: item.title,
    standfirst: item.standfirst,
    unit,
    by: [unit, item.publishedAt ? formatDate(item.publishedAt) : ''].filter(Boolean).join(' · '),
    note,
    address,
    qr: qrSvg(address, item.title),
    illustrative: item.illustrative,
    picture: item.picture ? plateOf(item.picture, 1280) : null,
    blocks: paperBlocks(blocks),
  }
}
