import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { query, sql } from '@/shared/payload/sql'
import { entryFilesFolder } from './entry-files'

/** Longer than any file takes from the disk to its row. */
const untouched = 24 * 60 * 60 * 1_000

/** When the file came to this name: a link keeps the time at which what it links was written. */
const placedAt = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.ctimeMs ?? Infinity

/**
 * Takes away files of entries that no row names: of what was killed between the file and its row. Where the database names none of
 * the folder's files it is another folder's database, and all of them stay.
 */
export const removeUnnamedFiles = async (payload: Payload, now: Date): Promise<void> => {
  const folder = entryFilesFolder()
  const names = await readdir(folder).catch((): string[] => [])
  const req = await createLocalReq({}, payload)
  const rows = await query<{ filename: string }>(req, sql`SELECT filename FROM entry_files WHERE filename IS NOT NULL`)
  const named = new Set(rows.map(({ filename }) => filename))
  const unnamed = names.filter((name) => !named.has(name))
  if (unnamed.length === names.length) return
  for (const path of unnamed.map((name) => join(folder, name)))
    if ((await placedAt(path)) + untouched < now.getTime()) await rm(path, { force: true })
}
