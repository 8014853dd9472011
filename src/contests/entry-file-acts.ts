import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PayloadRequest } from 'payload'
import { cleanPicture } from '@/media/encode'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { cleanLine } from '@/shared/text/nfc'
import { entryFilesFolder, mimeTypes } from './entry-files'
import { refusalOfAct } from './entry-state'
import { fileKindOf } from './file-kind'
import { giveReceipt } from './give-receipt'
import { findOwnEntry, holdOwnEntry, type OwnEntry, recordOf } from './own-entry'
import { type FileKind, fileKinds } from './terms'
import type { EntryOutcome } from './write-entry'

type SentFile = { name: string; bytes: Buffer }

const megabyte = 1024 * 1024
const pictures: readonly FileKind[] = ['jpeg', 'png', 'webp']

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const refused = (message: string): EntryOutcome => ({ kind: 'refused', message })

/** Why this file is not taken, as a sentence; else what it is. */
const kindOrRefusal = ({ contest, files }: OwnEntry, { name, bytes }: SentFile): FileKind | string => {
  const { works } = contest.settings
  const shown = `“${cleanLine(name).slice(0, 80) || 'tệp này'}”`
  if (files.length >= works.maxFiles)
    return `Cuộc thi nhận nhiều nhất ${works.maxFiles} tệp mỗi bài: hãy bỏ bớt một tệp trước.`
  if (bytes.length > works.maxMegabytes * megabyte)
    return `${shown} lớn quá: mỗi tệp không quá ${works.maxMegabytes} MB.`
  const kind = fileKindOf(bytes)
  const taken = works.fileKinds.map((one) => fileKinds[one]).join(', ')
  return kind && works.fileKinds.includes(kind)
    ? kind
    : `Không nhận ${shown}: cuộc thi chỉ nhận tệp ${taken}, xét theo nội dung chứ không theo tên.`
}

/** What the receipt vouches for must outlive a power cut: the file and its place in the folder are on the disk. */
const sync = async (path: string) => {
  for (const target of [path, dirname(path)]) {
    const handle = await open(target, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}

/** As it is kept: a picture upright and without what its camera wrote; everything else as it came. */
const stored = async (kind: FileKind, bytes: Buffer): Promise<{ kind: FileKind; bytes: Buffer } | null> => {
  if (!pictures.includes(kind)) return { kind, bytes }
  const clean = await cleanPicture(bytes).catch(() => null)
  return clean && { kind: 'jpeg', bytes: clean.data }
}

/** The entry's files are others now: the next revision, and for whoever has submitted a new receipt. */
const write = async (req: PayloadRequest, { entry }: OwnEntry, secret: string, files: string[], now: Date) => {
  await req.payload.update({
    collection: 'entries',
    id: entry.id,
    data: { files, revision: entry.revision + 1 },
    depth: 0,
    ...bypassing(req, 'the author changes his own entry'),
  })
  const written = entry.submittedAt ? await findOwnEntry(req, secret) : null
  if (written) await giveReceipt(req, written, now)
}

/** Adds a file to an entry that is still taken. */
export const addFile = (req: PayloadRequest, secret: string, file: SentFile, now: Date): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdOwnEntry(req, secret)
    if (!own) return { kind: 'unknown' }
    const refusal = refusalOfAct('edit', recordOf(own.entry), own.contest.settings, now)
    if (refusal) return refused(refusal)
    const kind = kindOrRefusal(own, file)
    if (!(kind in fileKinds)) return refused(kind)
    const kept = await stored(kind as FileKind, file.bytes)
    if (!kept) return refused('Ảnh này hỏng hoặc quá lớn nên không mở được.')
    const receivedHash = hashOf(file.bytes)
    // Sent twice, as after a line that broke before the answer.
    if (own.files.some((one) => one.receivedHash === receivedHash)) return { kind: 'kept' }
    const row = await req.payload.create({
      collection: 'entry-files',
      data: {
        contest: own.contest.doc.id,
        purpose: 'work',
        originalName: cleanLine(file.name).slice(0, 300),
        receivedHash,
        storedHash: hashOf(kept.bytes),
      },
      file: { data: kept.bytes, name: 'tep', mimetype: mimeTypes[kept.kind], size: kept.bytes.length },
      depth: 0,
      ...bypassing(req, 'the author adds a file to his own entry'),
    })
    await sync(join(entryFilesFolder(), row.filename ?? ''))
    await write(req, own, secret, [...own.files.map(({ id }) => id), row.id], now)
    return { kind: 'kept' }
  })

/** Takes a file out of an entry that is still taken. Doing it twice is doing it once. */
export const dropFile = (req: PayloadRequest, secret: string, id: string, now: Date): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdOwnEntry(req, secret)
    if (!own) return { kind: 'unknown' }
    if (!own.files.some((file) => file.id === id)) return { kind: 'kept' }
    const refusal = refusalOfAct('edit', recordOf(own.entry), own.contest.settings, now)
    if (refusal) return refused(refusal)
    await write(
      req,
      own,
      secret,
      own.files.map((file) => file.id).filter((one) => one !== id),
      now,
    )
    await req.payload.delete({
      collection: 'entry-files',
      id,
      depth: 0,
      ...bypassing(req, 'the author takes a file out of his own entry'),
    })
    return { kind: 'kept' }
  })
