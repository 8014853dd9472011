import { open, readdir, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { FileStore } from '@tus/file-store'
import type { CollectionBeforeDeleteHook, Payload } from 'payload'
import { query, sql } from '@/shared/payload/sql'

/** Large files on their way, in a private folder: of each entry a folder, named by the hash of its secret. */
export const entryUploadsFolder = () => resolve(process.env.DATA_DIR || '.data', 'entry-uploads')

const hour = 60 * 60 * 1_000

/** So long may a file be on its way. */
export const uploadLife = 48 * hour

/** So many files of one entry may be on their way. */
const mostUnfinished = 3

/** Left free for the database and everything else. */
const reserve = 1024 ** 3

/** What is acknowledged must outlive a power cut: the file and its place in the folder are on the disk. */
export const sync = async (path: string): Promise<void> => {
  for (const target of [path, dirname(path)]) {
    const handle = await open(target, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}

/** Files on their way. A piece is on the disk before its sender is told so. */
export class UploadStore extends FileStore {
  constructor() {
    super({ directory: entryUploadsFolder(), expirationPeriodInMilliseconds: uploadLife })
    // How long a file is, is known from the start, or nobody could say whether it is too large.
    this.extensions = ['creation', 'termination', 'expiration']
  }

  override async write(...[piece, id, offset]: Parameters<FileStore['write']>) {
    const reached = await super.write(piece, id, offset)
    await sync(this.uploadPath(id))
    return reached
  }

  uploadPath(id: string) {
    return join(this.directory, id)
  }
}

const namesIn = (folder: string) => readdir(folder).catch((): string[] => [])

const changedAt = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0

/** Makes room for one more: of those that are on their way the longest untouched ones go. */
export const dropOldestUploads = async (hash: string): Promise<void> => {
  const folder = join(entryUploadsFolder(), hash)
  const unfinished = (await namesIn(folder)).filter((name) => !name.endsWith('.json'))
  const dated = await Promise.all(unfinished.map(async (name) => ({ name, at: await changedAt(join(folder, name)) })))
  for (const { name } of dated.sort((a, b) => b.at - a.at).slice(mostUnfinished - 1))
    for (const path of [join(folder, name), join(folder, `${name}.json`)]) await rm(path, { force: true })
}

/** Whether the disk has room for so many bytes more. */
export const hasRoomFor = async (bytes: number): Promise<boolean> => {
  const { bavail, bsize } = await statfs(dirname(entryUploadsFolder()))
  return bavail * bsize - bytes > reserve
}

/** What an entry has on its way goes with it. */
export const dropUploads: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [entry] = await query<{ hash: string | null }>(
    req,
    sql`SELECT secret_hash AS hash FROM entries WHERE id = ${String(id)}`,
  )
  if (entry?.hash) await rm(join(entryUploadsFolder(), entry.hash), { recursive: true, force: true })
}

/** What did not arrive in time goes, and so does the memory of what did. */
export const removeExpiredUploads = async (_: Payload, now: Date): Promise<void> => {
  for (const hash of await namesIn(entryUploadsFolder())) {
    const folder = join(entryUploadsFolder(), hash)
    const names = await namesIn(folder)
    // Each file has a note beside it, written when it was begun.
    for (const note of names.filter((name) => name.endsWith('.json'))) {
      const path = join(folder, note)
      if ((await changedAt(path)) + uploadLife > now.getTime()) continue
      await rm(path.slice(0, -'.json'.length), { force: true })
      await rm(path, { force: true })
    }
    if ((await namesIn(folder)).length === 0) await rm(folder, { recursive: true, force: true })
  }
}
