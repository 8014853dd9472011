import type { StoryBlock } from './cast'

/** What a story refers to, already in the database. */
export type References = {
  picture: (picture: Extract<StoryBlock, { picture: unknown }>['picture']) => string
  recording: (name: string) => string
  item: (key: string) => { relationTo: string; value: string } | null
}

type Fields = Record<string, unknown>

type Node = Fields & { type: string; version: number }

const bold = 1
const italic = 2

const textNode = (text: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const block = (type: string, children: Node[], more: Fields = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

/** **bold**, *italic* and [text](https://…) of a plain paragraph. */
const inline = (text: string): Node[] =>
  text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*|\[[^\]]+\]\([^)\s]+\))/u)
    .filter(Boolean)
    .map((part) => {
      const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/u.exec(part)
      if (link)
        return block('link', [textNode(link[1] ?? '')], {
          version: 3,
          fields: { linkType: 'custom', newTab: false, url: link[2] },
        })
      if (part.startsWith('**') && part.endsWith('**')) return textNode(part.slice(2, -2), bold)
      if (part.startsWith('*') && part.endsWith('*') && part.length > 2) return textNode(part.slice(1, -1), italic)
      return textNode(part)
    })

const paragraph = (text: string) => block('paragraph', inline(text), { textFormat: 0, textStyle: '' })

const list = (items: string[], ordered: boolean) =>
  block(
    'list',
    items.map((item, index) => block('listitem', inline(item), { value: index + 1 })),
    { listType: ordered ? 'number' : 'bullet', start: 1, tag: ordered ? 'ol' : 'ul' },
  )

const custom = (id: string, fields: Fields): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', ...fields },
})

const node = (part: StoryBlock, id: string, to: References): Node[] => {
  if (typeof part === 'string') return [paragraph(part)]
  if ('heading' in part) return [block('heading', [textNode(part.heading)], { tag: 'h2' })]
  if ('subheading' in part) return [block('heading', [textNode(part.subheading)], { tag: 'h3' })]
  if ('list' in part) return [list(part.list, Boolean(part.ordered))]
  if ('quote' in part)
    return [custom(id, { blockType: 'quotation', text: part.quote, by: part.by, role: part.role ?? null })]
  if ('figures' in part) {
    const rows = part.figures.map((figure, index) => ({ id: `${id}${index}`, ...figure }))
    return [custom(id, { blockType: 'figures', caption: part.caption, rows })]
  }
  if ('picture' in part) {
    const value = to.picture(part.picture)
    return [{ type: 'upload', version: 3, format: '', id, fields: null, relationTo: 'media', value }]
  }
  if ('gallery' in part) return [custom(id, { blockType: 'gallery', pictures: part.gallery.map(to.picture) })]
  if ('audio' in part) {
    const { title, transcript } = part
    return [custom(id, { blockType: 'audio', title, transcript, recording: to.recording(part.audio) })]
  }
  if ('video' in part) {
    const { title, transcript } = part
    const files = {
      recording: to.recording(part.video),
      captions: to.recording(`${part.video}-captions`),
      poster: to.picture(part.poster),
    }
    return [custom(id, { blockType: 'video', title, transcript, ...files })]
  }
  const item = to.item(part.related)
  return item ? [custom(id, { blockType: 'related', item })] : []
}

/** The saved state of the editor for a story. Ids within it follow from the key, so that every seed writes the same. */
export const lexicalState = (story: StoryBlock[], key: string, to: References) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: story.flatMap((part, index) => node(part, idFrom(`${key}${index}`), to)),
  },
})

/** 24 hexadecimal digits, as Payload numbers blocks. */
const idFrom = (text: string): string => {
  let [high, low] = [0x811c9dc5, 0x1b873593]
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    high = Math.imul(high ^ code, 0x01000193) >>> 0
    low = Math.imul(low ^ (code + high), 0x85ebca6b) >>> 0
  }
  const hex = (value: number) => value.toString(16).padStart(8, '0')
  return hex(high) + hex(low) + hex((high ^ low) >>> 0)
}
