import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Copy, mentionOf } from './copy.ts'
import { createDiskShelf } from './disk-shelf.ts'
import type { Log } from './log.ts'
import { createMemoryShelf } from './memory-shelf.ts'

/** Everything that is kept of one build's pages, in memory and on disk. */
export type Copies = ReturnType<typeof createCopies>

export type Bounds = { memoryBytes: number; diskBytes: number; diskCopies: number }

const megabyte = 1024 * 1024

/** Filtered lists are many and read once: they have a place of their own, so that a crawl of them pushes out no page. */
const plainBounds: Bounds = { memoryBytes: 48 * megabyte, diskBytes: 768 * megabyte, diskCopies: 20_000 }
const filteredBounds: Bounds = { memoryBytes: 16 * megabyte, diskBytes: 256 * megabyte, diskCopies: 5_000 }

export const createCopies = (options: {
  /** Of this build alone; its siblings belong to other builds. */
  folder: string
  log: Log
  plain?: Bounds
  filtered?: Bounds
}) => {
  const { folder, log, plain = plainBounds, filtered = filteredBounds } = options

  const shelf = (name: string, { memoryBytes, diskBytes, diskCopies }: Bounds) => ({
    memory: createMemoryShelf({ maxBytes: memoryBytes }),
    disk: createDiskShelf({ folder: join(folder, name), maxBytes: diskBytes, maxCopies: diskCopies, log }),
  })
  const shelves = { plain: shelf('plain', plain), filtered: shelf('filtered', filtered) }
  const all = Object.values(shelves)
  const shelfOf = (address: string) => (address.includes('?') ? shelves.filtered : shelves.plain)

  const identityFile = join(folder, 'database')

  const clear = async () => {
    for (const { memory } of all) memory.clear()
    await Promise.all(all.map(({ disk }) => disk.clear()))
  }

  return {
    inMemory: (address: string): Copy | undefined => shelfOf(address).memory.get(address),
    find: async (address: string): Promise<Copy | undefined> => {
      const { memory, disk } = shelfOf(address)
      const kept = memory.get(address)
      if (kept) return kept
      const read = await disk.get(address)
      const newer = memory.get(address)
      if (newer || !read) return newer
      memory.put(read)
      return read
    },
    keep: (copy: Copy) => {
      const { memory, disk } = shelfOf(copy.address)
      memory.put(copy)
      // A 404 costs a render but holds nothing: made-up page numbers get no room on disk.
      if (copy.status !== 404) disk.put(copy)
    },
    /** Drops the copies of these addresses, and every copy in which one of them occurs. */
    dropMentioning: async (paths: readonly string[]) => {
      const mentions = new Set(paths.map(mentionOf))
      for (const { memory } of all) memory.dropMentioning(mentions)
      await Promise.all(all.map(({ disk }) => disk.dropMentioning(mentions)))
    },
    clear,
    /** Drops everything if it was rendered from another database. */
    belongTo: async (identity: string) => {
      const known = await readFile(identityFile, 'utf8').catch(() => null)
      if (known === identity) return
      await clear()
      await writeFile(identityFile, identity).catch(() => undefined)
    },
    generations: async (): Promise<{ oldest: number; newest: number } | null> => {
      const found = (await Promise.all(all.map(({ disk }) => disk.generations()))).filter((range) => range !== null)
      if (found.length === 0) return null
      return {
        oldest: Math.min(...found.map(({ oldest }) => oldest)),
        newest: Math.max(...found.map(({ newest }) => newest)),
      }
    },
    flush: () => Promise.all(all.map(({ disk }) => disk.flush())),
  }
}

/** Pages of another build name files that this one does not have. */
export const removeOtherBuilds = async (folder: string) => {
  const siblings = await readdir(dirname(folder)).catch((): string[] => [])
  for (const name of siblings)
    if (name !== basename(folder)) await rm(join(dirname(folder), name), { recursive: true, force: true })
}
