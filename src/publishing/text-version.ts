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
  const text = { title, standfirst, picture: picture?.id ?? null, body: kind.body(doc).map(pictureId) }
  return createHash('sha256').update(JSON.stringify(text).normalize('NFC')).digest('hex')
}

/** The version of the text to which people agree: closed as soon as one has agreed to it. */
export type TextVersion = { number: number; fingerprint: string }

/**
 * The version after a save. A change opens a new version only when somebody has agreed to the present one; a declared correction
 * of a slip keeps the number to which people agreed.
 */
export const nextTextVersion = (
  before: TextVersion | null,
  fingerprint: string,
  agreed: readonly number[],
  isDeclaredCorrection: boolean,
): TextVersion => {
  if (!before) return { number: 1, fingerprint }
  if (isDeclaredCorrection) return { number: agreed.length > 0 ? Math.max(...agreed) : before.number, fingerprint }
  if (before.fingerprint === fingerprint) return before
  return { number: agreed.includes(before.number) ? before.number + 1 : before.number, fingerprint }
}
