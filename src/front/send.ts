import type { IncomingMessage, ServerResponse } from 'node:http'
import { isNotModified } from './conditional.ts'
import { chooseEncoding, encoded, isCompressible } from './encodings.ts'
import type { FlatHeaders } from './security-headers.ts'

/** Bytes in memory with what is to be said about them. */
export type Answer = {
  status: number
  contentType: string
  body: Buffer
  /** Without quotes. Left out where a copy on the reader's side shall not be asked about. */
  digest?: string
  /** When the body came to be what it is; in milliseconds. Counts only beside a digest. */
  changedAt?: number
  cacheControl: string
  /** Further headers. */
  headers: FlatHeaders
  /** How hard to compress; what is compressed once for good deserves more. */
  quality?: number
}

/** Dates have no parts of a second: within one, what is sent might change again and still have the same date. */
const dateOf = (changedAt: number | undefined): string | undefined =>
  changedAt !== undefined && Math.floor(changedAt / 1_000) < Math.floor(Date.now() / 1_000)
    ? new Date(changedAt).toUTCString()
    : undefined

/** Answers from memory: HEAD, conditional requests and compression included. */
export const send = (request: IncomingMessage, response: ServerResponse, answer: Answer) => {
  const { status, contentType, body, digest, changedAt, cacheControl, headers, quality } = answer
  const compressible = isCompressible(contentType, body.length)
  const head = [...headers, 'Content-Type', contentType, 'Cache-Control', cacheControl]
  if (compressible) head.push('Vary', 'Accept-Encoding')
  if (digest && status === 200) {
    const etag = `W/"${digest}"`
    head.push('ETag', etag)
    const date = dateOf(changedAt)
    if (date) head.push('Last-Modified', date)
    if (isNotModified(request.headers, etag, date)) return response.writeHead(304, head).end()
  }
  const finish = (bytes: Buffer, encoding: string | null) => {
    if (response.destroyed) return
    if (encoding) head.push('Content-Encoding', encoding)
    head.push('Content-Length', String(bytes.length))
    response.writeHead(status, head)
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
  const encoding = compressible ? chooseEncoding(request.headers['accept-encoding'] as string | undefined) : null
  if (!encoding) return finish(body, null)
  const form = encoded(body, encoding, quality)
  if (Buffer.isBuffer(form)) return finish(form, encoding)
  form.then(
    (bytes) => finish(bytes, encoding),
    () => finish(body, null),
  )
}
