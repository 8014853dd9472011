import type { Block, Picture } from '@/shared/view'

/** A value as it is read back from JSON. */
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

const isPicture = (value: object): value is Picture => 'sizes' in value && 'alt' in value

const publicPicture = ({ alt, caption, credit, sizes }: Picture, origin: string): Plain => ({
  alt,
  ...(caption ? { caption } : {}),
  ...(credit ? { credit } : {}),
  sizes: sizes.map(({ width, height, src }) => ({ width, height, url: `${origin}${src}.jpg` })),
})

/** Keys under which a block names an address of the portal. */
const addressed = new Set(['href', 'src', 'captions'])

const outward = (value: unknown, origin: string, key = ''): Plain => {
  if (typeof value === 'string') return addressed.has(key) && value.startsWith('/') ? `${origin}${value}` : value
  if (Array.isArray(value)) return value.map((each) => outward(each, origin))
  if (!value || typeof value !== 'object') return (value as number | boolean | null | undefined) ?? null
  if (isPicture(value)) return publicPicture(value, origin)
  const entries = Object.entries(value).filter(([name, part]) => part !== undefined && name !== 'id')
  return Object.fromEntries(entries.map(([name, part]) => [name, outward(part, origin, name)]))
}

/** Whoever a story points to has agreed to nothing here: no picture of him goes along. */
const withoutOthers = (block: Block): Block => (block.type === 'related' ? { ...block, picture: undefined } : block)

/** Blocks for whoever is outside: whole addresses, pictures as JPEG, no ids of ours. */
export const neutralBlocks = (blocks: readonly Block[], origin: string): Plain =>
  outward(blocks.map(withoutOthers), origin)

export const neutralPicture = (picture: Picture, origin: string): Plain => publicPicture(picture, origin)
