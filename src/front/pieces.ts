import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Attempts } from '../shared/attempts.ts'
import { unnamed } from './address.ts'
import { addressOfClient, networkOf } from './attempts.ts'
import type { Generation } from './generation.ts'
import { none, publicPiece } from './limits.ts'
import { type Log, reasonOf } from './log.ts'
import { type Notice, sendNotice } from './notices.ts'
import { discardRest, passThrough } from './pass-through.ts'
import { Busy, createQueue } from './queue.ts'
import type { Handler } from './renderer.ts'
import type { FlatHeaders } from './security-headers.ts'

const away: Notice = { status: 503, retryAfter: 5 }

/** Large files of entries, in pieces that resume. They flow through: nothing of them is held here. */
export const createPieces = (parts: {
  siteUrl: string
  behindProxy: boolean
  security: FlatHeaders
  handler: Handler
  generation: Generation
  /** Files that are begun, by network. */
  begun: Attempts
  /** Pieces, by network. */
  sent: Attempts
  log: Log
}) => {
  const { siteUrl, behindProxy, security, handler, generation, begun, sent, log } = parts
  // A line of their own, and a long one: a piece on a slow line keeps its place for minutes and costs next to nothing.
  const line = createQueue({ running: 64, waiting: 64 })

  const waitOf = async (request: IncomingMessage): Promise<number | null> => {
    const counter = request.method === 'POST' ? begun : request.method === 'PATCH' ? sent : null
    return counter ? counter.count(networkOf(addressOfClient(request, behindProxy))) : null
  }

  const noticeAfter = async (request: IncomingMessage, error: unknown): Promise<Notice> => {
    if (error instanceof Busy) return away
    log(`${request.method} ${unnamed(request.url ?? '')} failed: ${reasonOf(error)}`)
    return generation.read().then(
      (): Notice => ({ status: 500 }),
      () => away,
    )
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (notice: Notice) => {
      sendNotice(request, response, security, notice)
      discardRest(request)
    }
    if (generation.isAway()) return refuse(away)
    try {
      const wait = await waitOf(request)
      if (wait !== null) return refuse({ status: 429, retryAfter: wait })
      const leave = await line.enter()
      try {
        await passThrough({
          ...{ request, response, handler, siteUrl, security },
          limit: request.method === 'PATCH' ? publicPiece : none,
          isAway: generation.isAway,
          refuse: (status) => refuse(status === 503 ? away : { status }),
        })
      } finally {
        leave()
      }
    } catch (error) {
      refuse(await noticeAfter(request, error))
    }
  }
}

export type Pieces = ReturnType<typeof createPieces>
