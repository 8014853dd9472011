import { createHash } from 'node:crypto'
import type { Block } from '@/shared/view'
import type { ContentKind } from './content-kind'

const pictureId = (block: Block): unknown => {
  if (block.type === 'picture') return { type: block.type, id: block.picture.id }
  if (block.type === 'gallery') return { type: block.type, ids: block.pictures.map((picture) => picture.id) }
  if (block.type === 'audio') return { ...block, recording: block.recording.id }
  if (block.type === 'video') return { ...block, poster: block.poster?.id, recording: block.recording?.id }
  if (block.type === 'related') return { type: block.type }
  return block
}

/** What the public would read of the item, as one number: equal texts and pictures, equal fingerprints. Hexadecimal SHA-256. */
export const textFingerprint = <Doc>(kind: ContentKind<Doc>, doc: Doc): string => {
  const { title, standfirst, picture } = kind.summary(doc)
  const facts = kind.facts?.(doc) ?? null
  const text = { title, standfirst, picture: picture?.id ?? null, facts, body: kind.body(doc).map(pictureId) }
  // What is not said yet is undefined before the first save and null after it.
  const said = JSON.stringify(text, (_, value) => value ?? undefined)
  return createHash('sha256').update(said.normalize('NFC')).digest('hex')
}

/**
 * The version of the text to which people agree. `closed`: the highest number to which anybody ever agreed; numbers up to it are
 * never given to another text. 0: nobody has.
 */
export type TextVersion = { number: number; fingerprint: string; closed: number }

type Save = {
  /** The newest version before the save, or null for a new item. */
  before: TextVersion | null
  /** Of the text as it will be saved. */
  fingerprint: string
  /** The numbers that stand beside the people shown. */
  agreed: readonly number[]
  /** The editor declares that only a slip was corrected since people agreed. */
  isDeclaredCorrection: boolean
  /** The number that this very text had in an older version: it was restored, or the change was undone. */
  earlier: number | null
}

const numberAfter = ({ before, fingerprint, agreed, isDeclaredCorrection, earlier }: Save): number => {
  if (!before) return 1
  const standing = agreed.filter((number) => number <= Math.max(before.number, before.closed))
  if (isDeclaredCorrection) return standing.length > 0 ? Math.max(...standing) : before.number
  if (before.fingerprint === fingerprint) return before.number
  if (earlier !== null) return earlier
  return before.number > before.closed ? before.number : before.closed + 1
}

/**
 * The version after a save. A change opens a new version only when somebody has agreed to the present one; a declared correction
 * of a slip keeps the number to which people agreed; a text that comes back gets back its own.
 */
export const nextTextVersion = (save: Save): TextVersion => {
  const number = numberAfter(save)
  const newest = Math.max(number, save.before?.number ?? 0, save.before?.closed ?? 0)
  const agreed = save.agreed.filter((candidate) => candidate <= newest)
  return { number, fingerprint: save.fingerprint, closed: Math.max(save.before?.closed ?? 0, ...agreed) }
}
