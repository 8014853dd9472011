import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { LRUCache } from 'lru-cache'
import { cacheControl } from './cache-control.ts'
import { contentTypeOf } from './content-types.ts'
import { digestOf } from './copy.ts'
import type { FlatHeaders } from './security-headers.ts'
import type { Answer } from './send.ts'

/** In bytes; the hardest compression takes ten times as long, which the panel's large scripts would feel. */
const small = 100_000

/** The files of the builds and of `public/`: the list is read at the start, the bytes at the first request. */
export type Assets = {
  has: (path: string) => boolean
  read: (path: string) => Promise<Answer>
}

const cacheControlOf = (path: string) => {
  if (path.startsWith('/_next/static/')) return cacheControl.forever
  return /^\/fonts\/|\.(?:png|svg|ico)$/u.test(path) ? cacheControl.month : cacheControl.shared
}

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const bound = 32 * 1024 * 1024

/** `before`: the hashed files of the build before this one, or null. */
export const loadAssets = async (root: string, before: string | null, security: FlatHeaders): Promise<Assets> => {
  const files = new Map<string, string>()
  const add = async (folder: string, prefix: string) => {
    for (const file of await filesIn(folder)) files.set(prefix + relative(folder, file).split(sep).join('/'), file)
  }
  await add(join(root, 'public'), '/')
  if (before) await add(before, '/_next/static/')
  await add(join(root, '.next', 'static'), '/_next/static/')

  const answers = new LRUCache<string, Answer>({
    maxSize: bound,
    sizeCalculation: ({ body }) => 1_024 + 2 * body.length,
  })

  const load = async (path: string): Promise<Answer> => {
    const body = await readFile(files.get(path) ?? '')
    const answer: Answer = {
      status: 200,
      contentType: contentTypeOf(path),
      body,
      digest: digestOf(body),
      cacheControl: cacheControlOf(path),
      headers: security,
      quality: body.length <= small ? 11 : 9,
    }
    answers.set(path, answer)
    return answer
  }

  return { has: (path) => files.has(path), read: async (path) => answers.get(path) ?? load(path) }
}
