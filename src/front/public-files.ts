import { copyFile, link, mkdir, readdir, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { type Log, reasonOf } from './log.ts'

/**
 * The files that are public now: a folder of hard links to uploads, one folder for each medium. What is not linked has no
 * address, so serving a file asks no database.
 */
export type PublicFiles = {
  /** Makes the files of these media public or private, as the database says. */
  update: (tokens: string[]) => Promise<void>
  /** The same for all media. */
  sweep: () => Promise<void>
  /** Where a file that has the name lies if it is public; null when no file can have it. */
  locate: (name: string) => string | null
}

const tokenLength = 32
const token = new RegExp(`^[0-9a-f]{${tokenLength}}$`, 'u')
const fileName = new RegExp(`^[0-9a-f]{${tokenLength}}[-.][A-Za-z0-9._-]{1,80}$`, 'u')

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code

const listOrNothing = (folder: string) => readdir(folder).catch((): string[] => [])

export const createPublicFiles = (options: { dataDir: string; pool: Pool; log: Log }): PublicFiles => {
  const { dataDir, pool, log } = options
  const uploads = join(dataDir, 'uploads')
  const folder = join(dataDir, 'public-files')

  const publish = async (from: string, to: string) => {
    try {
      await link(from, to)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return
      if (codeOf(error) === 'ENOENT') return log(`public files: a file is missing from the uploads`)
      // Another file system, or one without hard links.
      await copyFile(from, to)
    }
  }

  const settle = async (medium: string, wanted: readonly string[]) => {
    const own = join(folder, medium)
    if (wanted.length === 0) return rm(own, { recursive: true, force: true })
    await mkdir(own, { recursive: true })
    const present = new Set(await listOrNothing(own))
    for (const name of wanted) if (!present.has(name)) await publish(join(uploads, name), join(own, name))
    for (const name of present) if (!wanted.includes(name)) await unlink(join(own, name)).catch(() => undefined)
  }

  const settleAll = async (media: Iterable<string>, files: ReadonlyMap<string, string[]>) => {
    for (const medium of media) {
      try {
        await settle(medium, files.get(medium) ?? [])
      } catch (error) {
        log(`public files: ${reasonOf(error)}`)
      }
    }
  }

  const read = async (tokens: string[] | null): Promise<Map<string, string[]>> => {
    const { rows } = await pool.query<{ token: string; files: string[] }>(
      'SELECT DISTINCT token, files FROM published_files WHERE $1::text[] IS NULL OR token = ANY($1)',
      [tokens],
    )
    const files = new Map<string, string[]>()
    for (const row of rows) {
      const own = row.files.filter((name) => fileName.test(name) && name.startsWith(row.token))
      files.set(row.token, [...new Set([...(files.get(row.token) ?? []), ...own])])
    }
    return files
  }

  return {
    update: async (tokens) => {
      const known = tokens.filter((medium) => token.test(medium))
      if (known.length > 0) await settleAll(known, await read(known))
    },
    sweep: async () => {
      const files = await read(null)
      const present = await listOrNothing(folder)
      await settleAll(new Set([...files.keys(), ...present]), files)
    },
    locate: (name) => (fileName.test(name) ? join(folder, name.slice(0, tokenLength), name) : null),
  }
}
