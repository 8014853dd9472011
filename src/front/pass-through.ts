import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { cacheControl } from './cache-control.ts'
import { type Limit, longestPause } from './limits.ts'
import type { NoticeStatus } from './notices.ts'
import type { Handler } from './renderer.ts'
import type { FlatHeaders } from './security-headers.ts'
import { passedHeaders } from './site-request.ts'

const patienceAfterAnswer = 10_000
const lookEvery = 250

/** Reads on for a little while, so that a sender who is not finished still gets the answer, then hangs up. */
export const discardRest = (request: IncomingMessage) => {
  if (request.complete) return
  request.removeAllListeners('data')
  request.resume()
  const timer = setTimeout(() => request.complete || request.socket.destroy(), patienceAfterAnswer)
  request.once('close', () => clearTimeout(timer))
}

/** The framework may go on writing into an answer that was given already. */
const mute = (response: ServerResponse) => {
  response.writeHead = () => response
  response.setHeader = () => response
  response.write = () => true
  response.end = () => response
}

/** Our headers have the last word, and an error while the database is away says so. */
const guardHead = (response: ServerResponse, security: FlatHeaders, isAway: () => boolean) => {
  const write = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) => {
    for (let at = 0; at + 1 < security.length; at += 2) response.setHeader(security[at] ?? '', security[at + 1] ?? '')
    response.setHeader('Cache-Control', cacheControl.nowhere)
    if (status < 500 || !isAway()) return write(status, ...rest)
    response.setHeader('Retry-After', '5')
    return write(503, ...rest)
  }
}

/** The same request with a body that is counted and timed, and with none of the sender's routing headers. */
const innerRequest = (request: IncomingMessage, siteUrl: string): IncomingMessage => {
  // A socket of its own: the framework may destroy the request, and the sender must still get our answer.
  const inner = new IncomingMessage(new Socket())
  inner.method = request.method
  inner.url = request.url
  inner.headers = passedHeaders(siteUrl, request.headers)
  inner._read = () => request.resume()
  return inner
}

const feed = (request: IncomingMessage, inner: IncomingMessage, limit: Limit, fail: (status: NoticeStatus) => void) => {
  let received = 0
  const tooSlow = () => fail(408)
  const deadline = setTimeout(tooSlow, limit.seconds * 1_000)
  const pause = setTimeout(tooSlow, longestPause * 1_000)
  const stop = () => {
    clearTimeout(deadline)
    clearTimeout(pause)
  }
  request.on('data', (chunk: Buffer) => {
    received += chunk.length
    if (received > limit.bytes) return fail(413)
    pause.refresh()
    if (!inner.push(chunk)) request.pause()
  })
  request.once('end', () => {
    stop()
    inner.complete = true
    inner.push(null)
  })
  request.once('close', () => {
    stop()
    if (!inner.complete) inner.destroy(new Error('the sender went away'))
  })
  return stop
}

/** Hands a request to the framework within limits. Resolves when its answer is complete or the sender has gone. */
export const passThrough = (options: {
  request: IncomingMessage
  response: ServerResponse
  handler: Handler
  siteUrl: string
  limit: Limit
  security: FlatHeaders
  isAway: () => boolean
  refuse: (status: NoticeStatus) => void
}): Promise<void> => {
  const { request, response, handler, siteUrl, limit, security, isAway, refuse } = options
  if (Number(request.headers['content-length'] ?? 0) > limit.bytes) {
    refuse(413)
    discardRest(request)
    return Promise.resolve()
  }
  return new Promise((done, failed) => {
    const inner = innerRequest(request, siteUrl)
    inner.on('error', () => undefined)
    const fail = (status: NoticeStatus) => {
      stop()
      if (response.headersSent) return void request.socket.destroy()
      refuse(status)
      mute(response)
      discardRest(request)
      inner.destroy(new Error(`refused with ${status}`))
    }
    const stop = feed(request, inner, limit, fail)
    // Who only reads need not wait for a database that hangs; what is written may be done already, or still be done.
    const isReading = limit.bytes === 0
    const look = setInterval(() => isReading && isAway() && !response.headersSent && fail(503), lookEvery)
    response.once('close', () => {
      clearInterval(look)
      stop()
      discardRest(request)
      done()
    })
    guardHead(response, security, isAway)
    Promise.resolve(handler(inner, response)).catch(failed)
  })
}
