import type { IncomingMessage } from 'node:http'
import { type Limit, longestPause } from './limits.ts'

/** The whole body within limits, or the status with which it is refused; null when the sender went away. */
export const readBody = (request: IncomingMessage, { bytes, seconds }: Limit): Promise<Buffer | 408 | 413 | null> => {
  if (Number(request.headers['content-length'] ?? 0) > bytes) return Promise.resolve(413)
  return new Promise((done) => {
    const chunks: Buffer[] = []
    let received = 0
    const end = (answer: Buffer | 408 | 413 | null) => {
      clearTimeout(deadline)
      clearTimeout(pause)
      request.removeListener('data', take)
      done(answer)
    }
    const deadline = setTimeout(() => end(408), seconds * 1_000)
    const pause = setTimeout(() => end(408), longestPause * 1_000)
    const take = (chunk: Buffer) => {
      received += chunk.length
      if (received > bytes) return end(413)
      pause.refresh()
      chunks.push(chunk)
    }
    request.on('data', take)
    request.once('end', () => end(Buffer.concat(chunks)))
    request.once('close', () => end(null))
  })
}
