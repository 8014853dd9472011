import { NotFound } from 'payload'
import { cleanPicture } from '@/media/encode'
import type { Entry, EntryFile } from '@/payload-types'
import { bypassing } from '@/shared/payload/acting'
import { entryFilesOf } from '../entry-files-of'
import { fileKindOf } from '../file-kind'
import { type Act, findEntry, refuse, type Sent } from './act'
import { keepFile } from './keep-file'

const mostScans = 40

/** The scans of a paper entry, in their order. */
export const scansOf = ({ req }: Pick<Act, 'req'>, { paper }: Pick<Entry, 'paper'>): Promise<EntryFile[]> =>
  entryFilesOf(req, paper?.scans ?? [], 'who runs the contest was asked before')

/** A paper entry that nobody has compared yet: afterwards its scans stay as they were compared. */
const holdUnchecked = async (act: Act, sent: Sent): Promise<Entry> => {
  const entry = await findEntry(act, sent)
  if (entry.source !== 'paper' || entry.paper?.checkedAt) refuse('Bài này không chờ đối chiếu.')
  return entry
}

const write = async ({ req }: Act, { id, paper }: Entry, scans: string[]): Promise<void> => {
  await req.payload.update({
    collection: 'entries',
    id,
    data: { paper: { ...paper, scans } },
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })
}

const kept = async (bytes: Buffer): Promise<{ kind: 'jpeg' | 'pdf'; bytes: Buffer }> => {
  const kind = fileKindOf(bytes)
  if (kind === 'pdf') return { kind, bytes }
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp')
    return refuse('Bản chụp là ảnh JPEG, PNG, WebP hoặc PDF, xét theo nội dung chứ không theo tên.')
  const clean = await cleanPicture(bytes).catch(() => null)
  return clean ? { kind: 'jpeg', bytes: clean.data } : refuse('Ảnh này hỏng hoặc quá lớn nên không mở được.')
}

/** Adds a scan of the paper; the same one sent twice is one. */
export const addScan = async (act: Act, sent: Sent, bytes: Buffer, originalName: string): Promise<void> => {
  const entry = await holdUnchecked(act, sent)
  const scans = await scansOf(act, entry)
  if (scans.length >= mostScans) refuse(`Nhiều nhất ${mostScans} bản chụp mỗi bài.`)
  const file = await kept(bytes)
  const scan = await keepFile(act, { ...file, received: bytes, purpose: 'scan', originalName })
  const isThere = scans.some(({ receivedHash }) => receivedHash === scan.receivedHash)
  if (isThere) await remove(act, scan.id)
  else await write(act, entry, [...scans.map(({ id }) => id), scan.id])
}

const remove = ({ req }: Act, id: string) =>
  req.payload.delete({
    collection: 'entry-files',
    id,
    depth: 0,
    ...bypassing(req, 'who runs the contest was asked before'),
  })

/** Takes a scan out again: blurred, or of another paper. */
export const dropScan = async (act: Act, sent: Sent): Promise<void> => {
  const entry = await holdUnchecked(act, sent)
  const scans = await scansOf(act, entry)
  const scan = scans.find(({ id }) => id === sent.scan)
  if (!scan) throw new NotFound(act.req.t)
  await write(
    act,
    entry,
    scans.filter((one) => one !== scan).map(({ id }) => id),
  )
  await remove(act, scan.id)
}
