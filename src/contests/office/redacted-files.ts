import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NotFound } from 'payload'
import sharp from 'sharp'
import type { Entry, EntryFile } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { bareFile } from '../bare/bare-file'
import { entryFilesFolder } from '../entry-files'
import { fileKindOf } from '../file-kind'
import { findOwnEntryById } from '../own-entry'
import { fileKinds } from '../terms'
import { type Act, findEntry, refuse, type Sent } from './act'
import { keepFile } from './keep-file'
import { requireRedactable } from './redact-entry'

/**
 * What a judge is to see of a file: a copy that names its original, or nothing. The original itself is never shown.
 * `isWithheld`: the redactor has said that nothing of it is for others, whereas one without a copy may only not have been looked at.
 */
export type RedactedFile = { original: EntryFile; copy: EntryFile | null; isWithheld: boolean }

export const isPicture = ({ mimeType }: Pick<EntryFile, 'mimeType'>) => mimeType === 'image/jpeg'

/** The files of an entry, each with its redacted copy. */
export const redactedFilesOf = async ({ req }: Pick<Act, 'req'>, entry: Entry): Promise<RedactedFile[]> => {
  const files = (await findOwnEntryById(req, entry.id))?.files ?? []
  const { docs: copies } = await req.payload.find({
    collection: 'entry-files',
    where: { and: [{ id: { in: (entry.redacted?.files ?? []).map(String) } }, { purpose: { equals: 'redacted' } }] },
    pagination: false,
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
  return files.map((original) => ({
    original,
    copy: copies.find(({ copyOf }) => copyOf === original.id) ?? null,
    // A file that is withheld names itself: it stands where its copy would.
    isWithheld: original.copyOf === original.id,
  }))
}

type Held = { entry: Entry; files: RedactedFile[]; file: RedactedFile }

/** The file that is meant, of an entry whose copy for the judges may still be changed. */
const holdFile = async (act: Act, sent: Sent): Promise<Held> => {
  const entry = await findEntry(act, sent)
  await requireRedactable(act, entry)
  const files = await redactedFilesOf(act, entry)
  const file = files.find(({ original }) => original.id === sent.original)
  if (!file) throw new NotFound(act.req.t)
  return { entry, files, file }
}

/** Texts are written by revision, files one by one: neither writes over the other. */
const write = async ({ req }: Act, { entry, files, file }: Held, copy: EntryFile | null): Promise<void> => {
  const own = { depth: 0, ...bypassing(req, 'who runs the contest was asked before') } as const
  const copies = files.flatMap((one) => (one === file ? copy : one.copy)?.id ?? [])
  await req.payload.update({
    collection: 'entries',
    id: entry.id,
    data: { redacted: { ...entry.redacted, files: copies } },
    ...own,
  })
  await req.payload.update({
    collection: 'entry-files',
    id: file.original.id,
    data: { copyOf: copy ? null : file.original.id },
    ...own,
  })
  if (file.copy) await req.payload.delete({ collection: 'entry-files', id: file.copy.id, ...own })
}

const keepCopy = async (act: Act, held: Held, bytes: Buffer): Promise<void> => {
  const kind = fileKindOf(bytes)
  if (!kind) return refuse(`Chỉ nhận tệp ${Object.values(fileKinds).join(', ')}, xét theo nội dung chứ không theo tên.`)
  const bare = await bareFile(kind, bytes)
  if (typeof bare === 'string') return refuse(bare)
  const copy = await keepFile(act, { ...bare, purpose: 'redacted', copyOf: held.file.original.id, received: bytes })
  await write(act, held, copy)
}

/** Nothing of this file reaches the judges, nor the article that the work may become. */
export const withholdFile = async (act: Act, sent: Sent): Promise<void> => write(act, await holdFile(act, sent), null)

/** A file that the redactor has made reaches the judges instead of this one. */
export const replaceFile = async (act: Act, sent: Sent, bytes: Buffer): Promise<void> =>
  keepCopy(act, await holdFile(act, sent), bytes)

const percent = (sent: Sent, side: string): number => {
  const value = Number(sent[side] ?? 0)
  return value >= 0 && value < 100 ? value : refuse('Phần cắt đi là số từ 0 đến 99, tính theo phần trăm.')
}

/** What is left of a picture when so many per cent are cut off each side. */
const cropped = async (picture: Buffer, cut: Record<'left' | 'top' | 'right' | 'bottom', number>) => {
  const { width, height } = await sharp(picture).metadata()
  const of = (whole: number, share: number) => Math.round((whole * share) / 100)
  const box = {
    left: of(width, cut.left),
    top: of(height, cut.top),
    width: width - of(width, cut.left) - of(width, cut.right),
    height: height - of(height, cut.top) - of(height, cut.bottom),
  }
  if (box.width < 1 || box.height < 1) return refuse('Cắt như vậy thì không còn gì của ảnh.')
  return sharp(picture).extract(box).jpeg({ quality: 95 }).toBuffer()
}

/** A picture reaches the judges, whole or without its edges. */
export const showPicture = async (act: Act, sent: Sent): Promise<void> => {
  const held = await holdFile(act, sent)
  const { original } = held.file
  if (!isPicture(original)) return refuse('Tệp này không phải ảnh: hãy gửi bản thay thế.')
  const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map((side) => percent(sent, side))
  const picture = await readFile(join(entryFilesFolder(), original.filename ?? ''))
  const cut = { left: left ?? 0, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 }
  await keepCopy(act, held, await cropped(picture, cut))
}
