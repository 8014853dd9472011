import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { uploadsFolder } from './folder'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.odt': 'application/vnd.oasis.opendocument.text',
}

/** The token at the beginning of a stored file's name, or null where the name is none that we give. */
export const tokenOf = (name: string): string | null => /^([0-9a-f]{32})(?:-\d+)?\.[a-z0-9]+$/u.exec(name)?.[1] ?? null

/** The whole file, never to be kept by anybody on the way; 404 where there is none. */
export const storedFile = async (name: string): Promise<Response> => {
  const path = join(uploadsFolder(), name)
  const found = tokenOf(name) ? await stat(path).catch(() => null) : null
  if (!found?.isFile()) return new Response(null, { status: 404 })
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      'Content-Type': types[extname(name)] ?? 'application/octet-stream',
      'Content-Length': String(found.size),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
