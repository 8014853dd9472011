import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { rangeOf } from '../shared/byte-range.ts'
import { cacheControl } from './cache-control.ts'
import { isNotModified } from './conditional.ts'
import { contentTypeOf } from './content-types.ts'
import type { FlatHeaders } from './security-headers.ts'

const shownInPlace = /^(?:image|audio|video)\/|^application\/pdf|^text\/vtt/u

const sendOpen = async (file: FileHandle, request: IncomingMessage, response: ServerResponse, head: string[]) => {
  const { size, mtimeMs } = await file.stat()
  const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`
  head.push('ETag', etag, 'Accept-Ranges', 'bytes')
  if (isNotModified(request.headers, etag)) return void response.writeHead(304, head).end()
  const { 'if-range': ifRange, range: asked } = request.headers
  const range = ifRange === undefined || ifRange === etag ? rangeOf(asked, size) : null
  if (range === 'impossible') return void response.writeHead(416, [...head, 'Content-Range', `bytes */${size}`]).end()
  const { first, last } = range ?? { first: 0, last: size - 1 }
  head.push('Content-Length', String(last - first + 1))
  if (range) head.push('Content-Range', `bytes ${first}-${last}/${size}`)
  response.writeHead(range ? 206 : 200, head)
  if (request.method === 'HEAD' || size === 0) return void response.end()
  await pipeline(file.createReadStream({ start: first, end: last, autoClose: false }), response)
}

/** Serves a file that never changes under its name. False when there is no such file. */
export const sendFile = async (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  security: FlatHeaders,
): Promise<boolean> => {
  const file = await open(path).catch(() => null)
  if (!file) return false
  try {
    const contentType = contentTypeOf(path)
    const head = [...security, 'Content-Type', contentType, 'Cache-Control', cacheControl.forever]
    if (!shownInPlace.test(contentType)) head.push('Content-Disposition', `attachment; filename="${basename(path)}"`)
    await sendOpen(file, request, response, head)
  } catch {
    // The reader went away, or the file cannot be read: half an answer cannot be taken back.
    response.destroy()
  } finally {
    await file.close()
  }
  return true
}
