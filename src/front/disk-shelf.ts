import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { type Copy, digestOf } from './copy.ts'
import { type Log, reasonOf } from './log.ts'

type Entry = { bytes: number; generation: number; mentions: readonly number[] }
type Head = Omit<Copy, 'body'>

const nameOf = (address: string) => createHash('sha256').update(address).digest('hex').slice(0, 40)

const lineEnd = 10
const maxPending = 500

/** A file is one line of JSON, then the body. */
const asFile = ({ body, ...head }: Copy) => Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])

/** Null for a file that is not whole. */
const fromFile = (bytes: Buffer): Copy | null => {
  try {
    const end = bytes.indexOf(lineEnd)
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head
    const body = bytes.subarray(end + 1)
    return digestOf(body) === head.digest ? { ...head, body } : null
  } catch {
    return null
  }
}

const firstOf = <Key, Value>(map: Map<Key, Value>): [Key, Value] | undefined => map.entries().next().value

/** The first line only. */
const readHead = async (path: string): Promise<Head> => {
  const file = await open(path)
  try {
    let line = ''
    for await (const chunk of file.createReadStream({ encoding: 'latin1', highWaterMark: 16_384, autoClose: false })) {
      line += chunk
      const end = line.indexOf('\n')
      if (end >= 0) return JSON.parse(Buffer.from(line.slice(0, end), 'latin1').toString('utf8')) as Head
    }
    throw new Error('no line')
  } finally {
    await file.close()
  }
}

/** Copies on disk, so that a restart without a database still serves what had been read. */
export const createDiskShelf = (options: { folder: string; maxBytes: number; maxCopies: number; log: Log }) => {
  const { folder, maxBytes, maxCopies, log } = options
  const pending = new Map<string, Copy>()
  let writing: Promise<void> | undefined
  let failing = false

  const largest = maxBytes / 4
  const pathOf = (name: string) => join(folder, name)

  const entries = new LRUCache<string, Entry>({
    max: maxCopies,
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }) => Math.max(1, bytes),
    dispose: (_, name, reason) => {
      if (reason !== 'set') void rm(pathOf(name), { force: true }).catch(() => undefined)
    },
  })

  const index = async () => {
    await mkdir(folder, { recursive: true })
    const found: { name: string; at: number; entry: Entry }[] = []
    for (const name of await readdir(folder)) {
      const path = pathOf(name)
      try {
        const [{ size, mtimeMs }, { generation, mentions }] = await Promise.all([stat(path), readHead(path)])
        found.push({ name, at: mtimeMs, entry: { bytes: size, generation, mentions } })
      } catch {
        await rm(path, { force: true })
      }
    }
    found.sort((one, other) => one.at - other.at)
    for (const { name, entry } of found) if (!entries.has(name)) entries.set(name, entry)
  }

  const ready = index().catch((error) => log(`stored pages: ${reasonOf(error)}; nothing is read back`))

  const write = async (name: string, copy: Copy) => {
    const bytes = asFile(copy)
    const part = pathOf(`${name}.part`)
    await writeFile(part, bytes)
    await rename(part, pathOf(name))
    entries.set(name, { bytes: bytes.length, generation: copy.generation, mentions: copy.mentions })
  }

  const writeAll = async () => {
    await ready
    for (let next = firstOf(pending); next; next = firstOf(pending)) {
      const [name, copy] = next
      try {
        await write(name, copy)
        failing = false
      } catch (error) {
        if (!failing) log(`stored pages: ${reasonOf(error)}; new pages are kept in memory only`)
        failing = true
        entries.delete(name)
      }
      if (pending.get(name) === copy) pending.delete(name)
      // Dropped while it was being written.
      else if (!pending.has(name)) entries.delete(name)
    }
    writing = undefined
  }

  const forget = (name: string) => {
    pending.delete(name)
    entries.delete(name)
  }

  return {
    ready,
    get: async (address: string): Promise<Copy | undefined> => {
      const name = nameOf(address)
      const waiting = pending.get(name)
      if (waiting) return waiting
      await ready
      if (!entries.get(name)) return undefined
      const copy = await readFile(pathOf(name)).then(fromFile, () => null)
      // It may have been withdrawn, or replaced, while it was read.
      if (copy?.address === address && entries.peek(name)?.generation === copy.generation) return copy
      if (!copy && !pending.has(name)) forget(name)
      return pending.get(name)
    },
    put: (copy: Copy) => {
      if (copy.body.length > largest) return
      if (pending.size >= maxPending) pending.delete(firstOf(pending)?.[0] ?? '')
      pending.set(nameOf(copy.address), copy)
      writing ??= writeAll()
    },
    dropMentioning: async (mentions: ReadonlySet<number>) => {
      await ready
      for (const [name, copy] of pending) if (copy.mentions.some((mention) => mentions.has(mention))) forget(name)
      for (const [name, entry] of entries.entries())
        if (entry.mentions.some((mention) => mentions.has(mention))) forget(name)
    },
    clear: async () => {
      await ready
      pending.clear()
      entries.clear()
    },
    /** The generations of the oldest and of the newest copy; null when there is none. */
    generations: async (): Promise<{ oldest: number; newest: number } | null> => {
      await ready
      const all = [...entries.values()].map(({ generation }) => generation)
      return all.length === 0
        ? null
        : { oldest: all.reduce((a, b) => Math.min(a, b)), newest: all.reduce((a, b) => Math.max(a, b)) }
    },
    /** Until everything that was put is on disk. */
    flush: async () => {
      while (writing) await writing
    },
    count: () => entries.size,
  }
}
