import { safeHref } from '@/shared/html'
import type { Block, Inline, ListItem } from '@/shared/view'
import { pictureOf, recordingOf } from './pictures'
import { videoEmbed } from './video-hosts'

/** A node of Lexical's saved state, as far as a story reads it; anything unknown is passed over. */
type Node = {
  type?: string
  tag?: string
  text?: string
  format?: number | string
  listType?: string
  fields?: Record<string, unknown>
  value?: unknown
  children?: Node[]
}

const bold = 1
const italic = 2
const underline = 8

const inlines = (nodes: Node[] = [], href?: string): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (node.type === 'linebreak') return [{ text: '\n' }]
    if (node.type === 'link' || node.type === 'autolink')
      return inlines(node.children, safeHref(node.fields?.url) ?? undefined)
    if (node.type !== 'text' || !node.text) return inlines(node.children, href)
    const format = typeof node.format === 'number' ? node.format : 0
    return [
      {
        text: node.text,
        ...(format & bold ? { bold: true as const } : {}),
        ...(format & italic ? { italic: true as const } : {}),
        ...(format & underline ? { underline: true as const } : {}),
        ...(href ? { href } : {}),
      },
    ]
  })

const listItems = (list: Node): ListItem[] => {
  const items: ListItem[] = []
  for (const node of list.children ?? []) {
    const nested = (node.children ?? []).find((child) => child.type === 'list')
    const text = inlines((node.children ?? []).filter((child) => child.type !== 'list'))
    const last = items.at(-1)
    // Lexical puts a nested list into an item of its own after the one to which it belongs.
    if (nested && text.length === 0 && last) {
      last.items = [...(last.items ?? []), ...listItems(nested)]
      last.ordered = nested.listType === 'number'
    } else items.push({ text, ...(nested ? { items: listItems(nested), ordered: nested.listType === 'number' } : {}) })
  }
  return items
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

type FigureRow = { label?: unknown; before?: unknown; after?: unknown; unit?: unknown }

/** Rows of figures as saved, without those that are not complete. */
export const figuresOf = (rows: unknown) =>
  many(rows).flatMap((row) => {
    const { label, before, after, unit } = row as FigureRow
    if (typeof after !== 'number' || !text(label)) return []
    return [{ label: text(label), after, unit: text(unit), ...(typeof before === 'number' ? { before } : {}) }]
  })

/** What a related item is shown as; given by the caller, since stories do not know the kinds. */
export type RelatedView = (collection: string, doc: unknown) => Omit<Extract<Block, { type: 'related' }>, 'type'> | null

const storyBlock = (fields: Record<string, unknown>, related: RelatedView): Block[] => {
  switch (fields.blockType) {
    case 'gallery': {
      const pictures = many(fields.pictures).flatMap((medium) => pictureOf(medium) ?? [])
      return pictures.length > 0 ? [{ type: 'gallery', pictures }] : []
    }
    case 'audio': {
      const recording = recordingOf(fields.recording)
      return recording
        ? [{ type: 'audio', title: text(fields.title), recording, transcript: text(fields.transcript) }]
        : []
    }
    case 'video': {
      const recording = recordingOf(fields.recording)
      const embed = videoEmbed(text(fields.url))
      const captions = recordingOf(fields.captions)
      const poster = pictureOf(fields.poster)
      if (!recording && !embed) return []
      return [
        {
          type: 'video',
          title: text(fields.title),
          transcript: text(fields.transcript),
          ...(poster ? { poster } : {}),
          ...(recording ? { recording } : {}),
          ...(embed ? { embed } : {}),
          ...(captions ? { captions: captions.src } : {}),
        },
      ]
    }
    case 'figures':
      return [{ type: 'figures', caption: text(fields.caption), figures: figuresOf(fields.rows) }]
    case 'quotation':
      return [
        {
          type: 'quote',
          text: [{ text: text(fields.text) }],
          ...(fields.by ? { by: text(fields.by) } : {}),
          ...(fields.role ? { role: text(fields.role) } : {}),
        },
      ]
    case 'related': {
      const link = fields.item as { relationTo?: string; value?: unknown } | undefined
      const view = link?.relationTo ? related(link.relationTo, link.value) : null
      return view ? [{ type: 'related', ...view }] : []
    }
    default:
      return []
  }
}

const blocksOf = (node: Node, related: RelatedView): Block[] => {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.tag === 'h3' ? 3 : 2, text: inlines(node.children) }]
    case 'paragraph': {
      const words = inlines(node.children)
      return words.some((run) => run.text.trim()) ? [{ type: 'paragraph', text: words }] : []
    }
    case 'quote':
      return [{ type: 'quote', text: inlines(node.children) }]
    case 'list':
      return [{ type: 'list', ordered: node.listType === 'number', items: listItems(node) }]
    case 'upload': {
      const picture = pictureOf(node.value)
      return picture ? [{ type: 'picture', picture }] : []
    }
    case 'block':
      return storyBlock(node.fields ?? {}, related)
    default:
      return []
  }
}

/** The neutral blocks of a saved story; relations that are not populated (an unpublished item) leave no trace. */
export const storyBlocks = (story: unknown, related: RelatedView = () => null): Block[] => {
  const root = (story as { root?: Node } | null | undefined)?.root
  return (root?.children ?? []).flatMap((node) => blocksOf(node, related))
}
