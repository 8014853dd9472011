import { createHash } from 'node:crypto'
import { createReadStream, openAsBlob } from 'node:fs'
import { link, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type PayloadRequest, ValidationError } from 'payload'
import { cleanPicture } from '@/media/encode'
import { RefusedFile, requireClean } from '@/media/virus-scan'
import type { EntryFile } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { inTransaction } from '@/shared/payload/in-transaction'
import { cutLine } from '@/shared/text/nfc'
import { formatNumber } from '@/shared/text/number-format'
import { spokenLength } from '@/ui/story/spoken-length'
import { isSoundZip, mostUnpacked } from './bare/zip'
import { entryFilesFolder, mimeTypes, nameByChance } from './entry-files'
import { refusalOfAct } from './entry-state'
import { sync } from './entry-uploads'
import { createKindTeller } from './file-kind'
import { giveReceipt } from './give-receipt'
import { writeNewReceiptLetters } from './letters/write-receipt-letter'
import { findOwnEntry, holdOwnEntry, type OwnEntry, recordOf } from './own-entry'
import { lengthOfRecording } from './recording-length'
import { type FileKind, fileKinds } from './terms'
import type { EntryOutcome } from './write-entry'

type SentFile = { name: string; bytes: Buffer }

/** A file that lies on the disk, in the data folder. */
type LyingFile = { name: string; path: string }

/** What is known of a file once it has been read through. */
type SeenFile = {
  name: string
  size: number
  kind: FileKind | null
  receivedHash: string
  /** Of sound and film; null where it is not known. */
  seconds: number | null
}

type Kept = Pick<EntryFile, 'id' | 'filename'>

const megabyte = 1024 * 1024

/** Up to here a file is taken into memory; beyond, it only goes by. */
const mostInMemory = 20 * megabyte

const pictures: readonly FileKind[] = ['jpeg', 'png', 'webp']
const zipped: readonly FileKind[] = ['docx', 'odt']

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const refused = (message: string): EntryOutcome => ({ kind: 'refused', message })
const named = (name: string) => `“${cutLine(name, 80) || 'tệp này'}”`

/** Why no file of this size is taken now, as a sentence; null where one is. */
export const refusalOfFile = (
  { contest, files, entry }: OwnEntry,
  { name, size }: Pick<SeenFile, 'name' | 'size'>,
  now: Date,
): string | null => {
  const { works } = contest.settings
  const refusal = refusalOfAct('edit', recordOf(entry), contest.settings, now)
  if (refusal) return refusal
  if (files.length >= works.maxFiles)
    return `Cuộc thi nhận nhiều nhất ${works.maxFiles} tệp mỗi bài: hãy bỏ bớt một tệp trước.`
  return size > works.maxMegabytes * megabyte
    ? `${named(name)} lớn quá: mỗi tệp không quá ${works.maxMegabytes} MB.`
    : null
}

/** Said of a file in which nothing is. */
export const emptyFile = 'Tệp rỗng (0 byte). Mời bạn chọn tệp khác.'

const refusalOfKind = ({ contest }: OwnEntry, { name }: SeenFile) => {
  const taken = contest.settings.works.fileKinds.map((one) => fileKinds[one]).join(', ')
  return `Không nhận ${named(name)}: cuộc thi chỉ nhận tệp ${taken}, xét theo nội dung chứ không theo tên.`
}

/** A recording that does not tell how long it is is taken: whoever screens the entry is told so. */
const refusalOfLength = ({ contest }: OwnEntry, { name, seconds }: SeenFile) => {
  const { maxMinutes } = contest.settings.works
  return maxMinutes !== null && seconds !== null && seconds > maxMinutes * 60
    ? `${named(name)} dài ${spokenLength(seconds)}: cuộc thi chỉ nhận âm thanh và hình không quá ${formatNumber(maxMinutes)} phút. Mời bạn cắt ngắn rồi gửi lại.`
    : null
}

const refusalOfZip = (name: string) =>
  `${named(name)} hỏng, có mật khẩu hoặc mở ra quá lớn (hơn ${mostUnpacked / megabyte} MB) nên không nhận được.`

/** As it is kept: a picture upright and without what its camera wrote; everything else as it came. */
const stored = async (kind: FileKind, bytes: Buffer): Promise<{ kind: FileKind; bytes: Buffer } | null> => {
  if (!pictures.includes(kind)) return { kind, bytes }
  const clean = await cleanPicture(bytes).catch(() => null)
  return clean && { kind: 'jpeg', bytes: clean.data }
}

const rowOf = ({ contest }: OwnEntry, { name, receivedHash, seconds }: SeenFile) => ({
  contest: contest.doc.id,
  purpose: 'work' as const,
  originalName: cutLine(name, 300),
  receivedHash,
  seconds,
})

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
  if (!written) return
  await giveReceipt(req, written, now)
  await writeNewReceiptLetters(req, entry.id, now)
}

/** Adds a file to an entry that is still taken; `keep` puts it where it stays, or says why it cannot. */
const add = (
  req: PayloadRequest,
  secret: string,
  seen: SeenFile,
  now: Date,
  keep: (own: OwnEntry, kind: FileKind) => Promise<Kept | string>,
): Promise<EntryOutcome> =>
  inTransaction(req, async () => {
    const own = await holdOwnEntry(req, secret)
    if (!own) return { kind: 'unknown' }
    // Sent twice, as after a line that broke before the answer.
    if (own.files.some((one) => one.receivedHash === seen.receivedHash)) return { kind: 'kept' }
    const refusal = refusalOfFile(own, seen, now)
    if (refusal) return refused(refusal)
    const { kind } = seen
    if (!kind || !own.contest.settings.works.fileKinds.includes(kind)) return refused(refusalOfKind(own, seen))
    const tooLong = refusalOfLength(own, seen)
    if (tooLong) return refused(tooLong)
    const kept = await keep(own, kind)
    if (typeof kept === 'string') return refused(kept)
    await sync(join(entryFilesFolder(), kept.filename ?? ''))
    await write(req, own, secret, [...own.files.map(({ id }) => id), kept.id], now)
    return { kind: 'kept' }
  })

/** Adds a file that fits into memory. */
export const addFile = async (
  req: PayloadRequest,
  secret: string,
  { name, bytes }: SentFile,
  now: Date,
): Promise<EntryOutcome> => {
  const teller = createKindTeller()
  teller.take(bytes)
  const kind = teller.kind()
  const seconds = await lengthOfRecording(kind, () => new Blob([new Uint8Array(bytes)]))
  const seen = { name, size: bytes.length, kind, receivedHash: hashOf(bytes), seconds }
  return add(req, secret, seen, now, async (own, kind) => {
    if (zipped.includes(kind) && !isSoundZip(bytes)) return refusalOfZip(name)
    const kept = await stored(kind, bytes)
    if (!kept) return 'Ảnh này hỏng hoặc quá lớn nên không mở được.'
    const row = req.payload.create({
      collection: 'entry-files',
      data: { ...rowOf(own, seen), storedHash: hashOf(kept.bytes) },
      file: { data: kept.bytes, name: 'tep', mimetype: mimeTypes[kept.kind], size: kept.bytes.length },
      depth: 0,
      ...bypassing(req, 'the author adds a file to his own entry'),
    })
    // Payload looks whether a film is whole; what it refuses took nothing with it.
    return row.catch((error) => {
      if (error instanceof RefusedFile) return error.message
      if (error instanceof ValidationError) return `${named(name)} hỏng hoặc chưa đủ nên không mở được.`
      throw error
    })
  })
}

const readThrough = async ({ name, path }: LyingFile): Promise<SeenFile> => {
  const teller = createKindTeller()
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(path, { highWaterMark: megabyte })) {
    teller.take(chunk)
    hash.update(chunk)
    size += chunk.length
  }
  const kind = teller.kind()
  return {
    name,
    size,
    kind,
    receivedHash: hash.digest('hex'),
    seconds: await lengthOfRecording(kind, () => openAsBlob(path)),
  }
}

/** Why the scanner keeps the file out; null where it does not. Where it does not answer, the sender tries again and nothing is lost. */
const refusalOfScan = (req: PayloadRequest, path: string): Promise<string | null> =>
  requireClean(req, createReadStream(path)).then(
    () => null,
    (error) => {
      if (error instanceof RefusedFile && error.status === 422) return error.message
      throw error
    },
  )

/**
 * Adds a file that lies in the data folder, of any size; it stays there too. What would not fit into memory is linked as it is:
 * Payload would copy it, or read it whole.
 */
export const addLyingFile = async (
  req: PayloadRequest,
  secret: string,
  file: LyingFile,
  now: Date,
): Promise<EntryOutcome> => {
  const { size } = await stat(file.path)
  if (size <= mostInMemory) return addFile(req, secret, { name: file.name, bytes: await readFile(file.path) }, now)
  const seen = await readThrough(file)
  const refusal = await refusalOfScan(req, file.path)
  if (refusal) return refused(refusal)
  let linked = ''
  const keep = async (own: OwnEntry, kind: FileKind): Promise<Kept | string> => {
    if (pictures.includes(kind)) return `${named(file.name)} lớn quá: ảnh không quá 20 MB.`
    if (zipped.includes(kind) && (seen.size > mostUnpacked || !isSoundZip(await readFile(file.path))))
      return refusalOfZip(file.name)
    const filename = nameByChance(kind)
    await mkdir(entryFilesFolder(), { recursive: true })
    linked = join(entryFilesFolder(), filename)
    await link(file.path, linked)
    const stands = { filename, mimeType: mimeTypes[kind], filesize: seen.size, storedHash: seen.receivedHash }
    return req.payload.db.create({ collection: 'entry-files', data: { ...rowOf(own, seen), ...stands }, req })
  }
  try {
    return await add(req, secret, seen, now, keep)
  } catch (error) {
    if (linked) await rm(linked, { force: true })
    throw error
  }
}

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
